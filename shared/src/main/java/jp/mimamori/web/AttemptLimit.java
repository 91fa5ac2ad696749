package jp.mimamori.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;

/** Slows down whoever tries codes: far stricter than what a page may be asked for. */
@ApplicationScoped
public class AttemptLimit {

  private static final int AT_ONCE = 15;
  private static final double PER_SECOND = 10 / 60.0;
  private static final int MAX_ADDRESSES = 10_000;

  private final ClientAddress addresses;
  private final TokenBuckets buckets;

  /** For the client proxy only. */
  AttemptLimit() {
    this.addresses = null;
    this.buckets = null;
  }

  @Inject
  AttemptLimit(ClientAddress addresses, Clock clock) {
    this.addresses = addresses;
    this.buckets = new TokenBuckets(AT_ONCE, PER_SECOND, MAX_ADDRESSES, clock);
  }

  /** Whether this was one attempt too many from where it comes. */
  public boolean refuses(HttpServletRequest request) {
    return !buckets.take(RateLimit.network(addresses.of(request))).isZero();
  }
}
