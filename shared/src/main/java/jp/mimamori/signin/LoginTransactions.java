package jp.mimamori.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Begins sign-ins and recognizes them when they come back.
 *
 * <p>Nothing is kept on the server: each attempt is a sealed value that the browser holds in a
 * cookie of its own, and nonce and verifier follow from its state and a key. So tabs cannot disturb
 * each other, strangers cost no memory, there is no session before somebody is signed in, and any
 * node may finish what another began. The key follows from the client secret, which only this
 * portal and Keycloak know.
 */
@ApplicationScoped
public class LoginTransactions {

  /** Time to type a password and a second factor, with a telephone call in between. */
  static final Duration LIFETIME = Duration.ofMinutes(30);

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
  private static final Base64.Decoder DECODER = Base64.getUrlDecoder();

  private final SecretKeySpec key;
  private final Clock clock;

  /** For the client proxy only. */
  LoginTransactions() {
    this.key = null;
    this.clock = null;
  }

  @Inject
  LoginTransactions(OidcConfig config, Clock clock) {
    this(config.clientSecret(), clock);
  }

  LoginTransactions(String secret, Clock clock) {
    this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    this.clock = clock;
  }

  /** A new attempt to reach the given page. */
  LoginTransaction begin(LocalPath target) {
    byte[] random = new byte[16];
    RANDOM.nextBytes(random);
    return of(
        ENCODER.encodeToString(random),
        target,
        Instant.ofEpochSecond(clock.instant().getEpochSecond()));
  }

  /** The value of the browser's cookie: start, target and a seal over both and the state. */
  String seal(LoginTransaction login) {
    String content =
        Long.toString(login.startedAt().getEpochSecond(), 36)
            + "."
            + ENCODER.encodeToString(login.target().value().getBytes(StandardCharsets.UTF_8));
    return content + "." + mac("cookie", login.state() + "." + content);
  }

  /** The attempt behind a cookie; empty if it is forged, altered or too old. */
  Optional<LoginTransaction> open(String state, String sealed) {
    int end = sealed.lastIndexOf('.');
    int middle = sealed.indexOf('.');
    if (middle < 0 || middle == end) {
      return Optional.empty();
    }
    String content = sealed.substring(0, end);
    if (!same(mac("cookie", state + "." + content), sealed.substring(end + 1))) {
      return Optional.empty();
    }
    Instant startedAt = Instant.ofEpochSecond(Long.parseLong(content.substring(0, middle), 36));
    if (clock.instant().isAfter(startedAt.plus(LIFETIME))) {
      return Optional.empty();
    }
    String target =
        new String(DECODER.decode(content.substring(middle + 1)), StandardCharsets.UTF_8);
    return Optional.of(of(state, new LocalPath(target), startedAt));
  }

  private LoginTransaction of(String state, LocalPath target, Instant startedAt) {
    return new LoginTransaction(
        state, mac("nonce", state), mac("verifier", state), target, startedAt);
  }

  private String mac(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update(("mimamori sign-in " + purpose + "\n").getBytes(StandardCharsets.UTF_8));
      return ENCODER.encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has HmacSHA256", e);
    }
  }

  private static boolean same(String a, String b) {
    return MessageDigest.isEqual(
        a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
  }
}
