package jp.mimamori.ui;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import jp.mimamori.web.LoggedPath;
import org.primefaces.application.exceptionhandler.ExceptionInfo;

/**
 * The page for an error that no other page explains. It needs neither Faces nor a session, tells
 * nothing about the inside, and gives a number by which the log is found.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final Logger LOG = Logger.getLogger(ErrorPage.class.getName());

  private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 413, 429, 500, 503);

  /** Letters and digits that are not mistaken for each other on the telephone. */
  private static final String ALPHABET = "2345679ACDEFGHJKMNPQRTUVWXYZ";

  private static final SecureRandom RANDOM = new SecureRandom();

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    int status = status(request);
    response.setStatus(status);
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader(
        "Content-Security-Policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'");
    response.getWriter().write(page(request, status));
  }

  /** Asked for directly, without an error, there is no such page. */
  private static int status(HttpServletRequest request) {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    if (status != null) {
      return (Integer) status;
    }
    return ofAjax(request) == null
        ? HttpServletResponse.SC_NOT_FOUND
        : HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
  }

  /** The error of an AJAX request, which PrimeFaces keeps in the session for this page. */
  private static ExceptionInfo ofAjax(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session == null
        ? null
        : (ExceptionInfo) session.getAttribute(ExceptionInfo.ATTRIBUTE_NAME);
  }

  private String page(HttpServletRequest request, int status) throws IOException {
    int explained = EXPLAINED.contains(status) ? status : status < 500 ? 400 : 500;
    Map<String, String> parts =
        Map.of(
            "portal", getServletContext().getServletContextName(),
            "product", Texts.kit("product.name"),
            "title", Texts.kit("error." + explained + ".title"),
            "text", Texts.kit("error." + explained + ".text"),
            "home", Texts.kit("error.home"),
            "number", status >= 500 ? number(request, status) : "");
    String page = template();
    for (Map.Entry<String, String> part : parts.entrySet()) {
      page = page.replace("${" + part.getKey() + "}", part.getValue());
    }
    return page;
  }

  private static String number(HttpServletRequest request, int status) {
    Object address = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    ExceptionInfo ofAjax = ofAjax(request);
    if (address == null && ofAjax != null) {
      address = request.getHeader("Referer");
      cause = ofAjax.getException();
      request.getSession().removeAttribute(ExceptionInfo.ATTRIBUTE_NAME);
    }
    String number = newNumber();
    LOG.log(
        Level.SEVERE,
        "Error " + number + ", status " + status + ", " + LoggedPath.of(address),
        cause);
    return Texts.kit("error.number", number);
  }

  private static String newNumber() {
    StringBuilder number = new StringBuilder("E");
    for (int i = 0; i < 8; i++) {
      number
          .append(i % 4 == 0 ? "-" : "")
          .append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
    }
    return number.toString();
  }

  private static String template() throws IOException {
    try (InputStream html = ErrorPage.class.getResourceAsStream("error.html")) {
      return new String(html.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
