package jp.mimamori.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who is at the browser behind this request. */
@Named
@RequestScoped
public class SignedIn {

  @Inject private SecurityContext security;
  @Inject private Clock clock;

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

  /** Whether the person proved who they are by a second factor as well. */
  public boolean bySecondFactor() {
    return require().secondFactor();
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

  /** Whole seconds until {@link #expiresAt()}, for the clock of a browser that may be wrong. */
  public long secondsLeft() {
    return Duration.between(clock.instant(), expiresAt()).toSeconds();
  }

  /**
   * Always the same word for the same person, which tells nothing about them: by it a browser keeps
   * apart what two people typed in one tab.
   *
   * @throws IllegalStateException if nobody is signed in
   */
  public String pseudonym() {
    return UUID.nameUUIDFromBytes(sub().getBytes(StandardCharsets.UTF_8)).toString();
  }

  private PortalPrincipal require() {
    return principal().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
  }

  private Optional<PortalPrincipal> principal() {
    return security.getPrincipalsByType(PortalPrincipal.class).stream().findFirst();
  }
}
