package jp.mimamori.tenantportal.calendar;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import jp.mimamori.calendar.DigestMail;
import jp.mimamori.calendar.StopDigest;

/**
 * {@code /digest/<token>}: stops the weekly mail, without account. Looking changes nothing, so mail
 * scanners do no harm; mail programs stop it by a post of their own (RFC 8058).
 */
@WebServlet(DigestMail.LINKS + "*")
public class StopServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String PAGE = "/public/calendar/stop.xhtml";

  @Inject private transient StopDigest stopDigest;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    show(stopDigest.isWanted(token(request)), request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    show(stopDigest.stop(token(request)), request, response);
  }

  private static String token(HttpServletRequest request) {
    String path = request.getPathInfo();
    return path == null ? "" : path.substring(1);
  }

  private static void show(
      Optional<Boolean> wanted, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setHeader("Referrer-Policy", "no-referrer");
    response.setHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
    if (wanted.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    StopPage.show(request, wanted.get());
    request.getRequestDispatcher(PAGE).forward(request, response);
  }
}
