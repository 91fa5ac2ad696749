package jp.mimamori.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What a browser may load and run on behalf of our pages. */
@Named
@ApplicationScoped
public class ContentSecurityPolicy {

  @Inject
  @ConfigProperty(name = "oidc.issuer")
  private URI issuer;

  /**
   * For Faces pages, to which PrimeFaces adds a nonce for its scripts; therefore {@code script-src}
   * stands last. Keycloak is named because a browser applies {@code form-action} also to the
   * redirects that follow a form, such as signing out.
   */
  public String ofPages() {
    return "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; "
        + "form-action 'self' "
        + issuer.getScheme()
        + "://"
        + issuer.getAuthority()
        + "; img-src 'self' data:; style-src 'self' 'unsafe-inline'; script-src 'self'";
  }

  /** For everything else: files, redirects, errors. */
  public String ofOtherResponses() {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
  }
}
