package jp.mimamori.signin;

import static jp.mimamori.signin.OidcException.Kind.REJECTED;
import static jp.mimamori.signin.OidcException.Kind.RETRY;
import static jp.mimamori.signin.OidcException.Kind.UNAVAILABLE;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The conversation with Keycloak, spoken by the Nimbus OpenID Connect SDK. */
@ApplicationScoped
public class NimbusEngine implements OidcEngine {

  private static final String ROLES_CLAIM = "groups";

  private final OidcConfig config;
  private final OidcProvider provider;
  private final Clock clock;

  /** For the client proxy only. */
  NimbusEngine() {
    this(null, null, null);
  }

  @Inject
  NimbusEngine(OidcConfig config, OidcProvider provider, Clock clock) {
    this.config = config;
    this.provider = provider;
    this.clock = clock;
  }

  @Override
  public URI authenticationRequest(LoginTransaction login, Errand errand) throws OidcException {
    OIDCProviderMetadata metadata = provider.reachable();
    AuthenticationRequest.Builder request =
        new AuthenticationRequest.Builder(
                ResponseType.CODE, new Scope("openid"), clientId(), redirectUri())
            .endpointURI(metadata.getAuthorizationEndpointURI())
            .state(new State(login.state()))
            .nonce(new Nonce(login.nonce()))
            .codeChallenge(new CodeVerifier(login.verifier()), CodeChallengeMethod.S256)
            .maxAge(maxAgeSeconds())
            .uiLocales(List.of(japanese()));
    errand.parameters().forEach(request::customParameter);
    return request.build().toURI();
  }

  @Override
  public PortalPrincipal finish(LoginTransaction login, Map<String, List<String>> answer)
      throws OidcException {
    AuthorizationCode code = codeIn(answer, login);
    return person(redeem(code, login), login);
  }

  private AuthorizationCode codeIn(Map<String, List<String>> answer, LoginTransaction login)
      throws OidcException {
    AuthenticationResponse response;
    try {
      response = AuthenticationResponseParser.parse(redirectUri(), answer);
    } catch (ParseException e) {
      throw new OidcException(REJECTED, "unreadable answer", e);
    }
    if (!new State(login.state()).equals(response.getState())) {
      throw new OidcException(REJECTED, "answer to another attempt");
    }
    if (!issuer().equals(response.getIssuer())) {
      throw new OidcException(REJECTED, "answer of another issuer");
    }
    if (!response.indicatesSuccess()) {
      throw failure(response.toErrorResponse().getErrorObject());
    }
    return response.toSuccessResponse().getAuthorizationCode();
  }

  private OIDCTokenResponse redeem(AuthorizationCode code, LoginTransaction login)
      throws OidcException {
    HTTPRequest request =
        new TokenRequest.Builder(
                provider.reachable().getTokenEndpointURI(),
                new ClientSecretBasic(clientId(), new Secret(config.clientSecret())),
                new AuthorizationCodeGrant(code, redirectUri(), new CodeVerifier(login.verifier())))
            .build()
            .toHTTPRequest();
    request.setConnectTimeout(OidcProvider.TIMEOUT_MILLIS);
    request.setReadTimeout(2 * OidcProvider.TIMEOUT_MILLIS);
    try {
      TokenResponse response = OIDCTokenResponseParser.parse(request.send());
      if (!response.indicatesSuccess()) {
        throw failure(response.toErrorResponse().getErrorObject());
      }
      return (OIDCTokenResponse) response.toSuccessResponse();
    } catch (IOException e) {
      throw new OidcException(UNAVAILABLE, "Keycloak does not answer the token request", e);
    } catch (ParseException e) {
      throw new OidcException(REJECTED, "unreadable token response", e);
    }
  }

  private PortalPrincipal person(OIDCTokenResponse tokens, LoginTransaction login)
      throws OidcException {
    JWT idToken = tokens.getOIDCTokens().getIDToken();
    IDTokenClaimsSet claims = verify(idToken, login);
    if (claims.getAuthenticationTime() == null || claims.getSessionID() == null) {
      throw new OidcException(REJECTED, "ID token without auth_time or sid");
    }
    Instant authTime = claims.getAuthenticationTime().toInstant();
    Instant expiresAt = authTime.plus(config.absoluteLifetime());
    if (!clock.instant().isBefore(expiresAt)) {
      throw new OidcException(RETRY, "signed in too long ago");
    }
    List<String> roles = claims.getStringListClaim(ROLES_CLAIM);
    return new PortalPrincipal(
        claims.getSubject().getValue(),
        claims.getSessionID().getValue(),
        SecondFactorProof.in(claims),
        authTime,
        expiresAt,
        roles == null ? Set.of() : Set.copyOf(roles),
        idToken.serialize());
  }

  private IDTokenClaimsSet verify(JWT idToken, LoginTransaction login) throws OidcException {
    try {
      return new IDTokenValidator(issuer(), clientId(), provider.keys(), null)
          .validate(idToken, new Nonce(login.nonce()));
    } catch (RemoteKeySourceException e) {
      throw new OidcException(UNAVAILABLE, "Keycloak's keys cannot be read", e);
    } catch (BadJOSEException | JOSEException e) {
      throw new OidcException(REJECTED, "bad ID token: " + e.getMessage(), e);
    }
  }

  @Override
  public EndedSession verifyLogoutToken(String logoutToken) throws OidcException {
    try {
      LogoutTokenClaimsSet claims =
          new LogoutTokenValidator(issuer(), clientId(), true, provider.keys(), null)
              .validate(JWTParser.parse(logoutToken));
      return new EndedSession(
          claims.getJWTID().getValue(),
          claims.getSessionID() == null ? null : claims.getSessionID().getValue(),
          claims.getSubject() == null ? null : claims.getSubject().getValue());
    } catch (RemoteKeySourceException e) {
      throw new OidcException(UNAVAILABLE, "Keycloak's keys cannot be read", e);
    } catch (java.text.ParseException | BadJOSEException | JOSEException e) {
      throw new OidcException(REJECTED, "bad logout token: " + e.getMessage(), e);
    }
  }

  @Override
  public URI endSessionRequest(PortalPrincipal person) throws OidcException {
    try {
      return new LogoutRequest(
              provider.reachable().getEndSessionEndpointURI(),
              JWTParser.parse(person.idToken()),
              config.url(LogoutServlet.BYE),
              null)
          .toURI();
    } catch (java.text.ParseException e) {
      throw new IllegalStateException("the token was readable at sign-in", e);
    }
  }

  private static OidcException failure(ErrorObject error) {
    String code = error == null ? "unknown error" : error.getCode();
    if (OAuth2Error.TEMPORARILY_UNAVAILABLE_CODE.equals(code)
        || error != null && error.getHTTPStatusCode() >= 500) {
      return new OidcException(UNAVAILABLE, "Keycloak says " + code);
    }
    boolean mayRetry =
        OAuth2Error.INVALID_GRANT_CODE.equals(code) || OAuth2Error.ACCESS_DENIED_CODE.equals(code);
    return new OidcException(mayRetry ? RETRY : REJECTED, "Keycloak says " + code);
  }

  /**
   * Somebody with a session at Keycloak that is nearly as old as we allow is asked for the password
   * now, and not after a few minutes of work.
   */
  private int maxAgeSeconds() {
    return Math.toIntExact(config.absoluteLifetime().toSeconds() * 9 / 10);
  }

  private Issuer issuer() {
    return new Issuer(config.issuer());
  }

  private ClientID clientId() {
    return new ClientID(config.clientId());
  }

  private URI redirectUri() {
    return config.url(OidcMechanism.CALLBACK);
  }

  private static LangTag japanese() {
    try {
      return new LangTag("ja");
    } catch (LangTagException e) {
      throw new IllegalStateException(e);
    }
  }
}
