package jp.mimamori.signin;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;

/**
 * Keycloak ends sessions of this portal (OpenID Connect Back-Channel Logout 1.0). The signed logout
 * token is the only thing believed, and it is believed once.
 */
@WebServlet("/oidc/backchannel-logout")
public class BackchannelLogoutServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final Logger LOG = System.getLogger(BackchannelLogoutServlet.class.getName());

  /** Longer than Keycloak's logout tokens live. */
  private static final Duration REPLAY_MEMORY = Duration.ofMinutes(10);

  @Inject private transient OidcEngine engine;
  @Inject private transient SessionRegistry sessions;
  @Inject private transient Clock clock;
  private transient RecentlySeen usedTokens;

  @Override
  public void init() {
    usedTokens = new RecentlySeen(REPLAY_MEMORY, clock);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(statusAfter(request.getParameter("logout_token")));
  }

  private int statusAfter(String logoutToken) {
    if (logoutToken == null) {
      return HttpServletResponse.SC_BAD_REQUEST;
    }
    try {
      OidcEngine.EndedSession ended = engine.verifyLogoutToken(logoutToken);
      if (!usedTokens.add(ended.id())) {
        LOG.log(Level.WARNING, "logout token refused: used before");
        return HttpServletResponse.SC_BAD_REQUEST;
      }
      int count =
          ended.sid() != null ? sessions.endBySid(ended.sid()) : sessions.endBySub(ended.sub());
      LOG.log(Level.INFO, "Keycloak ended {0} session(s)", count);
      return HttpServletResponse.SC_OK;
    } catch (OidcException e) {
      LOG.log(Level.WARNING, "logout token refused: {0}", e.getMessage());
      return e.kind() == OidcException.Kind.UNAVAILABLE
          ? HttpServletResponse.SC_SERVICE_UNAVAILABLE
          : HttpServletResponse.SC_BAD_REQUEST;
    }
  }
}
