package jp.mimamori.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows down whoever asks too often for what strangers may ask for, signing in and public pages,
 * and programs. Asked by the sign-in, which sees every request before any filter does.
 */
@ApplicationScoped
public class RateLimit {

  /** 429 Too Many Requests (RFC 6585), for which the servlet interface has no name. */
  private static final int TOO_MANY_REQUESTS = 429;

  /** Addresses remembered; about 2 MB. */
  private static final int MAX_ADDRESSES = 10_000;

  /**
   * Keycloak calls this one, from one address for everybody; it believes signed tokens only. The
   * proxy does not let the internet reach it.
   */
  private static final String BACKCHANNEL_LOGOUT = "/oidc/backchannel-logout";

  private static final Logger LOG = System.getLogger(RateLimit.class.getName());

  private final ClientAddress addresses;
  private final TokenBuckets buckets;
  private final Clock clock;
  private Instant warnedAt = Instant.EPOCH;

  /** For the client proxy only. */
  RateLimit() {
    this.addresses = null;
    this.buckets = null;
    this.clock = null;
  }

  /**
   * @param burst requests at once from one address; a hospital may be behind a single one
   * @param perMinute requests per minute in the long run
   */
  @Inject
  RateLimit(
      ClientAddress addresses,
      Clock clock,
      @ConfigProperty(name = "rate-limit.burst", defaultValue = "120") int burst,
      @ConfigProperty(name = "rate-limit.per-minute", defaultValue = "240") int perMinute) {
    this.addresses = addresses;
    this.clock = clock;
    this.buckets = new TokenBuckets(burst, perMinute / 60.0, MAX_ADDRESSES, clock);
  }

  /**
   * Whether the request was one too many; then it is answered already, with the time to wait.
   *
   * @throws IOException if the answer cannot be sent
   */
  public boolean refuses(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!isLimited(request.getRequestURI())) {
      return false;
    }
    if (!isTooMuch(network(addresses.of(request)), response)) {
      return false;
    }
    warn(LoggedPath.of(request.getRequestURI()));
    if (Problem.concerns(request)) {
      Problem.answer(response, TOO_MANY_REQUESTS);
    } else {
      response.sendError(TOO_MANY_REQUESTS);
    }
    return true;
  }

  /** The same for a program, wherever it runs. */
  public boolean refuses(String program, HttpServletResponse response) throws IOException {
    if (!isTooMuch(program, response)) {
      return false;
    }
    warn(program);
    Problem.answer(response, TOO_MANY_REQUESTS);
    return true;
  }

  private boolean isTooMuch(String key, HttpServletResponse response) {
    Duration wait = buckets.take(key);
    if (wait.isZero()) {
      return false;
    }
    response.setHeader("Retry-After", String.valueOf(wait.toSeconds() + 1));
    return true;
  }

  /** One line a second at most, or the flood would go on in the log. */
  private synchronized void warn(String path) {
    Instant now = clock.instant();
    if (now.isAfter(warnedAt.plusSeconds(1))) {
      warnedAt = now;
      LOG.log(Level.WARNING, "too many requests, now for {0}", path);
    }
  }

  private static boolean isLimited(String path) {
    return path.startsWith("/public/")
        || path.startsWith("/vendor/")
        || path.startsWith("/feed/")
        || path.startsWith("/digest/")
        || path.equals("/invitation")
        || path.startsWith(Problem.PROGRAMS)
        || path.startsWith("/oidc/") && !path.equals(BACKCHANNEL_LOGOUT);
  }

  /** One IPv4 address, or the 64 bits of IPv6 that one customer has to himself. */
  static String network(String address) {
    if (!address.contains(":")) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
