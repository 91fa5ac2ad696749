package jp.mimamori.signin;

import static jp.mimamori.signin.OidcException.Kind.UNAVAILABLE;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keycloak's published description and keys, and whether it answered lately. It is asked at most
 * every three seconds, by one request at a time. The others wait for that answer while Keycloak is
 * well; once it is known to be away nobody waits for it, so an outage holds no threads.
 */
@ApplicationScoped
public class OidcProvider {

  static final int TIMEOUT_MILLIS = 2000;
  private static final Duration FRESH = Duration.ofSeconds(3);
  private static final int MAX_KEYS_BYTES = 100_000;

  /** What is known; metadata and keys of an earlier answer stay useful during an outage. */
  private record Known(
      OIDCProviderMetadata metadata,
      JWSKeySelector<SecurityContext> keys,
      Instant askedAt,
      boolean answered) {}

  private final OidcConfig config;
  private final Clock clock;
  private final ReentrantLock asking = new ReentrantLock();
  private volatile Known known = new Known(null, null, Instant.EPOCH, true);

  /** For the client proxy only. */
  OidcProvider() {
    this(null, null);
  }

  @Inject
  OidcProvider(OidcConfig config, Clock clock) {
    this.config = config;
    this.clock = clock;
  }

  /** Keycloak's endpoints, if Keycloak is there right now. */
  OIDCProviderMetadata reachable() throws OidcException {
    Known latest = ask();
    if (!latest.answered()) {
      throw new OidcException(UNAVAILABLE, "Keycloak does not answer");
    }
    return latest.metadata();
  }

  /** Whether Keycloak answered within the last seconds; asks it if nobody did. */
  public boolean answers() {
    return ask().answered();
  }

  /** Keycloak's signing keys, also if Keycloak answered only earlier. */
  JWSKeySelector<SecurityContext> keys() throws OidcException {
    if (known.keys() == null) {
      reachable();
    }
    return known.keys();
  }

  private Known ask() {
    if (isFresh()) {
      return known;
    }
    if (known.answered()) {
      asking.lock();
    } else if (!asking.tryLock()) {
      return known;
    }
    try {
      if (!isFresh()) {
        known = askNow();
      }
      return known;
    } finally {
      asking.unlock();
    }
  }

  private boolean isFresh() {
    return clock.instant().isBefore(known.askedAt().plus(FRESH));
  }

  private Known askNow() {
    try {
      OIDCProviderMetadata metadata =
          OIDCProviderMetadata.resolve(new Issuer(config.issuer()), TIMEOUT_MILLIS, TIMEOUT_MILLIS);
      JWSKeySelector<SecurityContext> keys =
          known.keys() == null ? selectorOf(metadata) : known.keys();
      return new Known(metadata, keys, clock.instant(), true);
    } catch (GeneralException | IOException e) {
      return new Known(known.metadata(), known.keys(), clock.instant(), false);
    }
  }

  private static JWSKeySelector<SecurityContext> selectorOf(OIDCProviderMetadata metadata)
      throws IOException {
    JWKSource<SecurityContext> source =
        JWKSourceBuilder.create(
                metadata.getJWKSetURI().toURL(),
                new DefaultResourceRetriever(TIMEOUT_MILLIS, TIMEOUT_MILLIS, MAX_KEYS_BYTES))
            .retrying(true)
            .outageTolerant(true)
            .build();
    return new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, source);
  }
}
