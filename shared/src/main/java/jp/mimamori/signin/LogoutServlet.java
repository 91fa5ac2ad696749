package jp.mimamori.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/**
 * Signs a person out, here and at Keycloak. Pages post to it with a plain form (no AJAX: the answer
 * leads to Keycloak and back to {@value #BYE}).
 */
@WebServlet("/oidc/logout")
public class LogoutServlet extends HttpServlet {

  /** Page after signing out; registered with Keycloak. */
  static final String BYE = "/public/bye.xhtml";

  private static final long serialVersionUID = 1L;

  @Inject private transient OidcConfig config;
  @Inject private transient OidcEngine engine;
  @Inject private transient SessionRegistry sessions;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!SameOrigin.made(request, config.baseUrl())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    Optional<PortalPrincipal> person = sessions.principal(request);
    HttpSession session = request.getSession(false);
    if (session != null) {
      sessions.end(session);
    }
    URI next = person.isPresent() ? endSessionAtKeycloak(person.get()) : config.url(BYE);
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", next.toString());
  }

  private URI endSessionAtKeycloak(PortalPrincipal person) {
    try {
      return engine.endSessionRequest(person);
    } catch (OidcException e) {
      return config.url(BYE + "?idp=down");
    }
  }
}
