package jp.mimamori.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** The security headers of every response (OWASP ASVS 5.0, V3.4). */
@ApplicationScoped
public class SecurityHeaders {

  static final String CSP = "Content-Security-Policy";

  private static final String FACES_RESOURCES = "/jakarta.faces.resource/";

  @Inject private ContentSecurityPolicy policy;

  /** Sets the headers; pages may replace the policy and the caching by their own. */
  public void apply(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(CSP, policy.ofOtherResponses());
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader(
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (!request.getRequestURI().startsWith(FACES_RESOURCES)) {
      response.setHeader("Cache-Control", "no-store");
    }
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }
}
