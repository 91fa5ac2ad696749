package jp.mimamori.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;

/**
 * Tells whether a request was made by one of our own pages. Every browser since 2023 sends {@code
 * Sec-Fetch-Site}; older ones are told by {@code Origin}. A request with neither is refused.
 */
public final class SameOrigin {

  private SameOrigin() {}

  public static boolean made(HttpServletRequest request, URI baseUrl) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    String origin = request.getHeader("Origin");
    return origin != null && origin.equalsIgnoreCase(of(baseUrl));
  }

  /** Scheme, host and port as a browser writes them in {@code Origin}. */
  static String of(URI uri) {
    boolean usualPort =
        uri.getPort() == -1
            || uri.getPort() == 80 && "http".equalsIgnoreCase(uri.getScheme())
            || uri.getPort() == 443 && "https".equalsIgnoreCase(uri.getScheme());
    String host = uri.getScheme() + "://" + uri.getHost();
    return (usualPort ? host : host + ":" + uri.getPort()).toLowerCase(Locale.ROOT);
  }
}
