package jp.mimamori.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * A page of this portal, as path and query: the only thing sign-in ever redirects to. Anything that
 * could lead a browser to another host, or back into the sign-in itself, is not a local path.
 */
public record LocalPath(String value) {

  /** Where people go who asked for nothing in particular. */
  public static final LocalPath HOME = new LocalPath("/");

  /** Pending sign-ins travel in cookies, so a query of unusual length is left behind. */
  static final int MAX_LENGTH = 400;

  public LocalPath {
    if (!isLocal(value)) {
      throw new IllegalArgumentException("not a path of this portal");
    }
  }

  /** The given path and query, if it is one of this portal's pages. */
  public static Optional<LocalPath> of(String path, String query) {
    if (path == null) {
      return Optional.empty();
    }
    String whole = query == null || query.isEmpty() ? path : path + "?" + query;
    String value = whole.length() <= MAX_LENGTH ? whole : path;
    return isLocal(value) ? Optional.of(new LocalPath(value)) : Optional.empty();
  }

  /** Path and query of an absolute address, if it lies on the given origin. */
  public static Optional<LocalPath> ofAddress(String address, URI origin) {
    if (address == null) {
      return Optional.empty();
    }
    try {
      URI uri = new URI(address);
      return SameOrigin.of(origin).equals(SameOrigin.of(uri))
          ? of(uri.getRawPath(), uri.getRawQuery())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static boolean isLocal(String value) {
    return value.length() <= MAX_LENGTH
        && value.startsWith("/")
        && !value.startsWith("//")
        && !value.startsWith("/oidc/")
        && value.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
  }

  @Override
  public String toString() {
    return value;
  }
}
