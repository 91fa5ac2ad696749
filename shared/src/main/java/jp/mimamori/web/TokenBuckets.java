package jp.mimamori.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A bucket of tokens per key, refilled steadily; each request takes one. Remembers the keys seen
 * last, so that memory is bounded; whoever was forgotten starts with a full bucket.
 */
final class TokenBuckets {

  private record Bucket(double tokens, Instant at) {}

  private final int capacity;
  private final double perSecond;
  private final Clock clock;
  private final Map<String, Bucket> buckets;

  /**
   * @param capacity requests that may come at once
   * @param perSecond requests per second in the long run
   * @param maxKeys keys that are remembered
   */
  TokenBuckets(int capacity, double perSecond, int maxKeys, Clock clock) {
    this.capacity = capacity;
    this.perSecond = perSecond;
    this.clock = clock;
    this.buckets =
        new LinkedHashMap<>(16, 0.75f, true) {
          private static final long serialVersionUID = 1L;

          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return super.size() > maxKeys;
          }
        };
  }

  /** Takes a token; if there is none, tells how long to wait for one, else zero. */
  synchronized Duration take(String key) {
    Instant now = clock.instant();
    Bucket bucket = buckets.getOrDefault(key, new Bucket(capacity, now));
    double elapsed = Math.max(0, Duration.between(bucket.at(), now).toMillis()) / 1000.0;
    double tokens = Math.min(capacity, bucket.tokens() + elapsed * perSecond);
    boolean enough = tokens >= 1;
    buckets.put(key, new Bucket(enough ? tokens - 1 : tokens, now));
    return enough
        ? Duration.ZERO
        : Duration.ofMillis((long) Math.ceil((1 - tokens) / perSecond * 1000));
  }

  synchronized int size() {
    return buckets.size();
  }
}
