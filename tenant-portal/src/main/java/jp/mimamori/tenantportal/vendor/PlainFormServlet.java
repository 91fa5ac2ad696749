package jp.mimamori.tenantportal.vendor;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.signin.OidcConfig;
import jp.mimamori.signin.SameOrigin;

/**
 * Takes a plain form, one without a Faces view, of a page beside it: {@code /x/y} takes what {@code
 * /x/y.xhtml} sends.
 */
public abstract class PlainFormServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient OidcConfig config;

  /**
   * Does what the form asks for.
   *
   * @return where to go on, a path of the portal; null where something must be put right first,
   *     which the request carries to the page of the form
   */
  protected abstract String take(HttpServletRequest request);

  @Override
  protected final void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (!SameOrigin.made(request, config.baseUrl())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    try {
      String next = take(request);
      if (next == null) {
        request
            .getRequestDispatcher(request.getServletPath() + ".xhtml")
            .forward(request, response);
      } else {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", config.url(next).toString());
      }
    } catch (NotPermittedException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
