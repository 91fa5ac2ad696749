package jp.mimamori.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where Keycloak is, who this portal is for Keycloak, and where this portal is for browsers. */
@ApplicationScoped
public class OidcConfig {

  @Inject
  @ConfigProperty(name = "oidc.issuer")
  private URI issuer;

  @Inject
  @ConfigProperty(name = "oidc.client-id")
  private String clientId;

  @Inject
  @ConfigProperty(name = "oidc.client-secret")
  private String clientSecret;

  @Inject
  @ConfigProperty(name = "oidc.base-url")
  private String baseUrl;

  @Inject
  @ConfigProperty(name = "signin.absolute-lifetime", defaultValue = "PT10H")
  private Duration absoluteLifetime;

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
    return URI.create(baseUrl.replaceAll("/+$", ""));
  }

  /** The absolute address of a path of this portal. */
  public URI url(String path) {
    return URI.create(baseUrl() + path);
  }
}
