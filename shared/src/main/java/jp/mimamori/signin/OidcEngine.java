package jp.mimamori.signin;

import java.net.URI;
import java.util.List;
import java.util.Map;

/** The conversation with Keycloak: protocol only, knows neither sessions nor the container. */
public interface OidcEngine {

  /**
   * Where to send a browser to sign in, or on another errand at Keycloak.
   *
   * @throws OidcException (UNAVAILABLE) if Keycloak does not answer, so nobody is sent into the
   *     void
   */
  URI authenticationRequest(LoginTransaction login, Errand errand) throws OidcException;

  /** Checks the answer that a browser brought back and redeems its code for the person. */
  PortalPrincipal finish(LoginTransaction login, Map<String, List<String>> answer)
      throws OidcException;

  /** Checks a logout token that Keycloak sent by itself. */
  EndedSession verifyLogoutToken(String logoutToken) throws OidcException;

  /** Where to send a browser to end the session at Keycloak too. */
  URI endSessionRequest(PortalPrincipal person) throws OidcException;

  /**
   * What a logout token says.
   *
   * @param id of the token, which may be used once
   * @param sid the session that ended, or null if all of the person's did
   * @param sub the person; null only if {@code sid} is given
   */
  record EndedSession(String id, String sid, String sub) {}
}
