package jp.mimamori.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a request comes from. */
@ApplicationScoped
public class ClientAddress {

  /** Longest text of an IPv6 address. */
  private static final int LONGEST = 45;

  /**
   * Whether every request comes through our own proxy, which adds the address of its peer at the
   * end of {@code X-Forwarded-For}. What stands before that is the client's own invention.
   */
  @Inject
  @ConfigProperty(name = "mimamori.behind-proxy", defaultValue = "false")
  private boolean behindProxy;

  /** Address of the browser, without port. */
  public String of(HttpServletRequest request) {
    String forwarded = behindProxy ? request.getHeader("X-Forwarded-For") : null;
    if (forwarded == null) {
      return request.getRemoteAddr();
    }
    String last = forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    return last.matches("[0-9a-fA-F:.]{2," + LONGEST + "}") ? last : request.getRemoteAddr();
  }
}
