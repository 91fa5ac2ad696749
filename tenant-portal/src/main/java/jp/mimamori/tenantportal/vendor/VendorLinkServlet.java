package jp.mimamori.tenantportal.vendor;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.mimamori.vendorform.AnswerByLink;
import jp.mimamori.vendorform.LinkState;
import jp.mimamori.vendorform.VendorForm;

/**
 * {@code /vendor/<token>}: 事業者確認用 for whoever holds the link. Looking changes nothing, so mail
 * scanners do no harm; a post keeps a draft or sends. The token is the only right there is, so it
 * must not get out: no referrer, no index, no cache.
 */
@WebServlet("/vendor/*")
public class VendorLinkServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String FORM_PAGE = "/public/vendor/answer.xhtml";
  private static final String CLOSED_PAGE = "/public/vendor/closed.xhtml";

  /** The script of the page keeps drafts in the background and wants no page in return. */
  private static final String IN_BACKGROUND = "fetch";

  @Inject private transient AnswerByLink answerByLink;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    keepSecret(response);
    Optional<VendorForm> form =
        answerByLink.open(token(request), request.getParameter("check") != null);
    VendorAnswer.show(request, form.orElse(null));
    if (form.isEmpty()) {
      response.setStatus(HttpServletResponse.SC_NOT_FOUND);
    } else if (form.get().getState() != LinkState.OPEN) {
      response.setStatus(HttpServletResponse.SC_GONE);
    }
    boolean open = form.filter(f -> f.getState() == LinkState.OPEN).isPresent();
    request.getRequestDispatcher(open ? FORM_PAGE : CLOSED_PAGE).forward(request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    keepSecret(response);
    String token = token(request);
    if (IN_BACKGROUND.equals(request.getHeader("X-Requested-With"))) {
      boolean kept = answerByLink.keep(token, request::getParameter);
      response.setStatus(kept ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_GONE);
    } else if ("send".equals(request.getParameter("do"))) {
      boolean taken = answerByLink.send(token, request::getParameter);
      seeOther(response, taken ? "" : "?check");
    } else {
      answerByLink.keep(token, request::getParameter);
      seeOther(response, "?kept");
    }
  }

  private static String token(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path == null ? "" : path.substring(1);
  }

  /** Back to the same link, by an address that names no other. */
  private static void seeOther(HttpServletResponse response, String query) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", query.isEmpty() ? "?" : query);
  }

  private static void keepSecret(HttpServletResponse response) {
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
  }
}
