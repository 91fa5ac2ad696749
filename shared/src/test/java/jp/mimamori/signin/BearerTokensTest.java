package jp.mimamori.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BearerTokensTest {

  private static final String ISSUER = "https://id.example/realms/mimamori";

  private static RSAKey ours;
  private static RSAKey anothers;

  private final BearerTokens tokens = accepting("mimamori-api");

  @BeforeAll
  static void keys() throws JOSEException {
    ours = new RSAKeyGenerator(2048).keyID("1").generate();
    anothers = new RSAKeyGenerator(2048).keyID("1").generate();
  }

  private static BearerTokens accepting(String audience) {
    OidcConfig config =
        new OidcConfig(
            URI.create(ISSUER), "oversight-portal", "", "https://o.example", Duration.ofHours(1));
    OidcProvider provider =
        new OidcProvider(config, Clock.systemUTC()) {
          @Override
          JWSKeySelector<SecurityContext> keys() {
            return new JWSVerificationKeySelector<>(
                JWSAlgorithm.RS256, new ImmutableJWKSet<>(new JWKSet(ours)));
          }
        };
    return new BearerTokens(config, provider, Optional.ofNullable(audience));
  }

  private static JWTClaimsSet.Builder good() {
    return new JWTClaimsSet.Builder()
        .issuer(ISSUER)
        .subject("c0ffee")
        .audience("mimamori-api")
        .issueTime(Date.from(Instant.now()))
        .expirationTime(Date.from(Instant.now().plusSeconds(300)))
        .claim("typ", "Bearer")
        .claim("azp", "ken-getsuji")
        .claim("client_id", "ken-getsuji");
  }

  private static String signed(JWTClaimsSet.Builder claims, RSAKey key) {
    try {
      SignedJWT token =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("1").build(), claims.build());
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static HttpServletRequest showing(String authorization) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            BearerTokensTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, method, arguments) ->
                method.getName().equals("getHeader") ? authorization : null);
  }

  private void refused(JWTClaimsSet.Builder claims) {
    refused(tokens, "Bearer " + signed(claims, ours));
  }

  private static void refused(BearerTokens by, String authorization) {
    assertThatThrownBy(() -> by.verify(showing(authorization)))
        .isInstanceOfSatisfying(
            OidcException.class, e -> assertThat(e.kind()).isEqualTo(OidcException.Kind.REJECTED));
  }

  @Test
  void aProgramIsKnownByItsClient() throws OidcException {
    PortalPrincipal program = tokens.verify(showing("Bearer " + signed(good(), ours)));
    assertThat(program.sub()).isEqualTo("client:ken-getsuji");
    assertThat(program.roles()).containsExactly("oversight-user");
  }

  @Test
  void aTokenForSomethingElseIsRefused() {
    refused(good().audience("account"));
    refused(good().issuer("https://id.example/realms/other"));
    refused(good().claim("typ", "ID"));
  }

  @Test
  void anExpiredTokenIsRefused() {
    refused(good().expirationTime(Date.from(Instant.now().minusSeconds(120))));
  }

  @Test
  void aTokenOfAPersonIsRefused() {
    refused(good().claim("sid", "a browser's session"));
    refused(good().claim("client_id", null));
    refused(good().claim("client_id", "another"));
  }

  @Test
  void whatOthersSignedIsRefused() {
    refused(tokens, "Bearer " + signed(good(), anothers));
    String token = signed(good(), ours);
    refused(tokens, "Bearer " + token.substring(0, token.lastIndexOf('.') + 1));
    refused(tokens, "Bearer nothing");
    refused(tokens, "Basic " + token);
    refused(tokens, null);
  }

  @Test
  void aPortalWithoutInterfaceTakesNoToken() {
    refused(accepting(null), "Bearer " + signed(good(), ours));
  }
}
