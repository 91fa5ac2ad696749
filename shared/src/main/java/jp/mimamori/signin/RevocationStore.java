package jp.mimamori.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the nodes of a portal tell each other about sessions that ended before their time. */
public interface RevocationStore {

  /**
   * A session, or every session of a person, ended.
   *
   * @param digest says which, see {@link Revocations}
   * @param at when the store learned of it
   */
  record Revocation(String digest, Instant at) {}

  void add(String digest);

  /** What was added no longer ago than this. */
  List<Revocation> of(Duration past);
}
