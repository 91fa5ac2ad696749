package jp.mimamori.signin;

import jakarta.security.enterprise.CallerPrincipal;
import java.time.Instant;
import java.util.Set;

/**
 * A signed-in person as Keycloak described them. Small and serializable, because it lives in the
 * session; holds no name and no address.
 */
public class PortalPrincipal extends CallerPrincipal {

  private static final long serialVersionUID = 1L;

  private final String sid;
  private final boolean secondFactor;
  private final Instant authTime;
  private final Instant expiresAt;
  private final Set<String> roles;
  private final String idToken;

  /**
   * @param sub Keycloak's permanent identifier of the person
   * @param sid Keycloak's identifier of the browser's single sign-on session
   * @param secondFactor whether the person proved who they are by a second factor as well
   * @param authTime when the person last typed their credentials
   * @param expiresAt when they must do so again
   * @param roles coarse roles of this portal, e.g. {@code tenant-user}
   * @param idToken the ID token itself, which Keycloak wants back at logout
   */
  public PortalPrincipal(
      String sub,
      String sid,
      boolean secondFactor,
      Instant authTime,
      Instant expiresAt,
      Set<String> roles,
      String idToken) {
    super(sub);
    this.sid = sid;
    this.secondFactor = secondFactor;
    this.authTime = authTime;
    this.expiresAt = expiresAt;
    this.roles = Set.copyOf(roles);
    this.idToken = idToken;
  }

  public String sub() {
    return getName();
  }

  public String sid() {
    return sid;
  }

  public boolean secondFactor() {
    return secondFactor;
  }

  public Instant authTime() {
    return authTime;
  }

  public Instant expiresAt() {
    return expiresAt;
  }

  public Set<String> roles() {
    return roles;
  }

  public String idToken() {
    return idToken;
  }
}
