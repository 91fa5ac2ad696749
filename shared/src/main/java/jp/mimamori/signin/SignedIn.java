package jp.mimamori.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Who is at the browser behind this request. */
@Named
@RequestScoped
public class SignedIn {

  @Inject private SecurityContext security;

  /** Whether anybody is signed in. */
  public boolean present() {
    return principal().isPresent();
  }

  /**
   * Keycloak's permanent identifier of the person.
   *
   * @throws IllegalStateException if nobody is signed in
   */
  public String sub() {
    return require().sub();
  }

  /** Coarse roles of this portal; empty if nobody is signed in. */
  public Set<String> roles() {
    return principal().map(PortalPrincipal::roles).orElse(Set.of());
  }

  /**
   * When the person must sign in again, whatever they do.
   *
   * @throws IllegalStateException if nobody is signed in
   */
  public Instant expiresAt() {
    return require().expiresAt();
  }

  private PortalPrincipal require() {
    return principal().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }

  private Optional<PortalPrincipal> principal() {
    return security.getPrincipalsByType(PortalPrincipal.class).stream().findFirst();
  }
}
