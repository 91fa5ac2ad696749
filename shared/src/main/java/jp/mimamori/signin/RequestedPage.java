package jp.mimamori.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/** What somebody who is not signed in was asking for, and what kind of answer they can use. */
public final class RequestedPage {

  /** How a request was made. */
  enum Kind {
    /** A person opens a page: may be redirected. */
    NAVIGATION,
    /** A Faces script updates part of a page: understands only its own XML. */
    FACES_AJAX,
    /** Images, scripts, programs. */
    OTHER
  }

  private RequestedPage() {}

  static Kind kindOf(HttpServletRequest request) {
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      return Kind.FACES_AJAX;
    }
    String mode = request.getHeader("Sec-Fetch-Mode");
    boolean navigates = mode == null || mode.equals("navigate");
    boolean byForm = request.getMethod().equals("GET") || request.getMethod().equals("POST");
    return navigates && byForm ? Kind.NAVIGATION : Kind.OTHER;
  }

  /**
   * The page to show after signing in. A form post has lost its query (which institution, which
   * item), so there the page that held the form is better.
   */
  public static LocalPath of(HttpServletRequest request, URI baseUrl) {
    Optional<LocalPath> asked = LocalPath.of(request.getRequestURI(), request.getQueryString());
    Optional<LocalPath> form =
        request.getMethod().equals("POST")
            ? LocalPath.ofAddress(request.getHeader("Referer"), baseUrl)
            : Optional.empty();
    return form.or(() -> asked).orElse(LocalPath.HOME);
  }
}
