package jp.mimamori.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import jp.mimamori.signin.RevocationStore.Revocation;

/**
 * Sessions that ended before their time, whichever node of the portal was told. The store is asked
 * by the first request after two seconds, so a busy node asks every two seconds and an idle one
 * never.
 */
@ApplicationScoped
public class Revocations {

  private static final Logger LOG = System.getLogger(Revocations.class.getName());
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  /** Rows of a slow transaction become visible late, and clocks differ. */
  private static final Duration OVERLAP = Duration.ofSeconds(30);

  private final RevocationStore store;
  private final Clock clock;
  private final AtomicReference<Instant> lastLook;

  /** For the client proxy only. */
  Revocations() {
    this.store = null;
    this.clock = null;
    this.lastLook = null;
  }

  @Inject
  Revocations(RevocationStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
    this.lastLook = new AtomicReference<>(clock.instant());
  }

  /** Tells the other nodes. Who is signed in on this one has been signed out already. */
  void announce(String digest) {
    try {
      store.add(digest);
    } catch (IllegalStateException e) {
      LOG.log(Level.WARNING, "other nodes do not learn that a session ended", e);
    }
  }

  /** What is new, once for all requests of two seconds; some of it may have been told before. */
  List<Revocation> news() {
    Instant before = lastLook.get();
    Instant now = clock.instant();
    if (now.isBefore(before.plus(BETWEEN_LOOKS)) || !lastLook.compareAndSet(before, now)) {
      return List.of();
    }
    try {
      return store.of(Duration.between(before, now).plus(OVERLAP));
    } catch (IllegalStateException e) {
      lastLook.compareAndSet(now, before);
      LOG.log(Level.WARNING, "sessions that other nodes ended stay open", e);
      return List.of();
    }
  }

  static String ofSession(String sid) {
    return digest("sid:" + sid);
  }

  static String ofPerson(String sub) {
    return digest("sub:" + sub);
  }

  private static String digest(String word) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha.digest(word.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
