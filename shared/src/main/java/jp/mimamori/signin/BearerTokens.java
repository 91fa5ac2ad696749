package jp.mimamori.signin;

import static jp.mimamori.signin.OidcException.Kind.REJECTED;
import static jp.mimamori.signin.OidcException.Kind.UNAVAILABLE;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Access tokens of programs (RFC 9068, RFC 6750). Taken are those that our realm has signed for
 * {@code api.audience} and given to a client by its own credentials; never one that was given to a
 * person, whose second factor a token does not prove. A program is known by the name of its client:
 * what it may do is an assignment that the prefecture's administrator gives it.
 */
@ApplicationScoped
public class BearerTokens {

  /** Before the name of the client; no subject of a person has a colon. */
  public static final String CLIENT = "client:";

  private static final String SCHEME = "Bearer ";

  private final OidcConfig config;
  private final OidcProvider provider;
  private final Optional<String> audience;

  /** For the client proxy only. */
  BearerTokens() {
    this(null, null, Optional.empty());
  }

  /**
   * @param audience whom tokens must be meant for; without it no token is taken
   */
  @Inject
  BearerTokens(
      OidcConfig config,
      OidcProvider provider,
      @ConfigProperty(name = "api.audience") Optional<String> audience) {
    this.config = config;
    this.provider = provider;
    this.audience = audience;
  }

  /**
   * The program that asks.
   *
   * @throws OidcException REJECTED for a request without a token that is good
   */
  PortalPrincipal verify(HttpServletRequest request) throws OidcException {
    String header = request.getHeader("Authorization");
    if (audience.isEmpty() || header == null || !header.startsWith(SCHEME)) {
      throw new OidcException(REJECTED, "no token");
    }
    return program(claims(header.substring(SCHEME.length()).strip()));
  }

  private JWTClaimsSet claims(String token) throws OidcException {
    DefaultJWTProcessor<com.nimbusds.jose.proc.SecurityContext> processor =
        new DefaultJWTProcessor<>();
    processor.setJWSKeySelector(provider.keys());
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(
            Set.of(audience.orElseThrow()),
            new JWTClaimsSet.Builder()
                .issuer(config.issuer().toString())
                .claim("typ", "Bearer")
                .build(),
            Set.of("exp", "iat", "azp", "client_id"),
            Set.of("sid")));
    try {
      return processor.process(token, null);
    } catch (RemoteKeySourceException e) {
      throw new OidcException(UNAVAILABLE, "Keycloak's keys cannot be read", e);
    } catch (ParseException | BadJOSEException | JOSEException e) {
      throw new OidcException(REJECTED, "bad access token: " + e.getMessage(), e);
    }
  }

  private static PortalPrincipal program(JWTClaimsSet claims) throws OidcException {
    String client = String.valueOf(claims.getClaim("azp"));
    if (!client.equals(claims.getClaim("client_id"))) {
      throw new OidcException(REJECTED, "token of a person");
    }
    return new PortalPrincipal(
        CLIENT + client,
        "",
        true, // a program has one credential, kept by its operator
        claims.getIssueTime().toInstant(),
        claims.getExpirationTime().toInstant(),
        Set.of("oversight-user"),
        "");
  }
}
