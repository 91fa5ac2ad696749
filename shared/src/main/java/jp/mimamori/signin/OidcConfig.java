package jp.mimamori.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where Keycloak is, who this portal is for Keycloak, and where this portal is for browsers. */
@ApplicationScoped
public class OidcConfig {

  private final URI issuer;
  private final String clientId;
  private final String clientSecret;
  private final URI baseUrl;
  private final Duration absoluteLifetime;

  /** For the client proxy only. */
  OidcConfig() {
    this.issuer = null;
    this.clientId = null;
    this.clientSecret = null;
    this.baseUrl = null;
    this.absoluteLifetime = null;
  }

  @Inject
  OidcConfig(
      @ConfigProperty(name = "oidc.issuer") URI issuer,
      @ConfigProperty(name = "oidc.client-id") String clientId,
      @ConfigProperty(name = "oidc.client-secret") String clientSecret,
      @ConfigProperty(name = "oidc.base-url") String baseUrl,
      @ConfigProperty(name = "signin.absolute-lifetime", defaultValue = "PT10H")
          Duration absoluteLifetime) {
    this.issuer = issuer;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.baseUrl = URI.create(baseUrl.replaceAll("/+$", ""));
    this.absoluteLifetime = absoluteLifetime;
  }

  /** Issuer identifier of the realm; its discovery document lies below it. */
  public URI issuer() {
    return issuer;
  }

  public String clientId() {
    return clientId;
  }

  public String clientSecret() {
    return clientSecret;
  }

  /** How long after typing the password a person may work before typing it again. */
  public Duration absoluteLifetime() {
    return absoluteLifetime;
  }

  /** Scheme and host of this portal as browsers see it; never taken from a request. */
  public URI baseUrl() {
    return baseUrl;
  }

  /** The absolute address of a path of this portal. */
  public URI url(String path) {
    return URI.create(baseUrl() + path);
  }
}
