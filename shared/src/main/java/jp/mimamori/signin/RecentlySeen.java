package jp.mimamori.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers words for a while and then forgets them. */
final class RecentlySeen {

  private final Map<String, Instant> forgottenAt = new ConcurrentHashMap<>();
  private final Duration memory;
  private final Clock clock;

  RecentlySeen(Duration memory, Clock clock) {
    this.memory = memory;
    this.clock = clock;
  }

  /**
   * @return false if the word is still remembered from an earlier call
   */
  boolean add(String word) {
    Instant now = clock.instant();
    forgottenAt.values().removeIf(now::isAfter);
    return forgottenAt.putIfAbsent(word, now.plus(memory)) == null;
  }

  boolean contains(String word) {
    Instant end = forgottenAt.get(word);
    return end != null && !clock.instant().isAfter(end);
  }
}
