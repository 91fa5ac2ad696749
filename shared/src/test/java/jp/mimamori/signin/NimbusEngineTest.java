package jp.mimamori.signin;

import static jp.mimamori.signin.OidcException.Kind.REJECTED;
import static jp.mimamori.signin.OidcException.Kind.RETRY;
import static jp.mimamori.signin.OidcException.Kind.UNAVAILABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.oauth2.sdk.pkce.CodeChallenge;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NimbusEngineTest {

  private static final Clock CLOCK = Clock.systemUTC();
  private static final String CLIENT = "tenant-portal";

  private FakeKeycloak keycloak;
  private NimbusEngine engine;
  private LoginTransaction login;

  @BeforeEach
  void begin() throws IOException {
    keycloak = new FakeKeycloak();
    OidcConfig config =
        new OidcConfig(
            URI.create(keycloak.issuer()),
            CLIENT,
            "secret",
            "https://portal.example.jp/",
            Duration.ofHours(10));
    engine = new NimbusEngine(config, new OidcProvider(config, CLOCK), CLOCK);
    login = new LoginTransactions("secret", CLOCK).begin(LocalPath.HOME);
  }

  @AfterEach
  void end() {
    keycloak.close();
  }

  @Test
  void theBrowserIsSentWithAChallengeAndWithoutTheVerifier() throws OidcException {
    String request = engine.authenticationRequest(login, Errand.SIGN_IN).toString();
    assertThat(request)
        .startsWith(keycloak.issuer() + "/auth?")
        .contains("redirect_uri=https%3A%2F%2Fportal.example.jp%2Foidc%2Fcallback")
        .contains("state=" + login.state(), "nonce=" + login.nonce())
        .contains("code_challenge_method=S256", "code_challenge=" + challenge())
        .contains("max_age=32400")
        .doesNotContain(login.verifier());
  }

  @Test
  void aGoodAnswerNamesThePerson() throws Exception {
    keycloak.answerCodeWithIdToken(idToken(claims -> claims));
    PortalPrincipal person = engine.finish(login, answer());
    assertThat(person.sub()).isEqualTo("alice");
    assertThat(person.sid()).isEqualTo("s1");
    assertThat(person.secondFactor()).isFalse();
    assertThat(person.roles()).containsExactly("tenant-user");
    assertThat(person.expiresAt()).isEqualTo(person.authTime().plus(10, ChronoUnit.HOURS));
    assertThat(keycloak.tokenRequest()).contains("code=c0de", "code_verifier=" + login.verifier());
  }

  @Test
  void aSecondFactorIsKnownByItsMethodOrByTheLevelReached() throws Exception {
    assertThat(personWith("amr", List.of("otp")).secondFactor()).isTrue();
    assertThat(personWith("amr", List.of("pop")).secondFactor()).isTrue();
    assertThat(personWith("amr", List.of("pwd")).secondFactor()).isFalse();
    assertThat(personWith("acr", "second-factor").secondFactor()).isTrue();
  }

  @Test
  void anErrandIsPartOfTheRequest() throws OidcException {
    assertThat(engine.authenticationRequest(login, Errand.SECOND_FACTOR).toString())
        .contains("acr_values=second-factor");
    assertThat(engine.authenticationRequest(login, Errand.PASSKEY).toString())
        .contains("kc_action=webauthn-register");
  }

  @Test
  void anAnswerToAnotherAttemptOrOfAnotherIssuerIsRejected() {
    assertFails(REJECTED, () -> engine.finish(login, answer("state", "other")));
    assertFails(REJECTED, () -> engine.finish(login, answer("iss", "https://evil.example")));
    assertFails(REJECTED, () -> engine.finish(login, Map.of("state", List.of(login.state()))));
    assertThat(keycloak.tokenRequest()).as("no code was redeemed").isEmpty();
  }

  @Test
  void anIdTokenMustBeKeycloaksAndMeantForThisAttempt() throws Exception {
    assertIdTokenRejected(idToken(claims -> claims.issuer("https://evil.example")));
    assertIdTokenRejected(idToken(claims -> claims.audience("oversight-portal")));
    assertIdTokenRejected(idToken(claims -> claims.claim("nonce", "other")));
    assertIdTokenRejected(idToken(claims -> claims.claim("nonce", null)));
    assertIdTokenRejected(idToken(claims -> claims.expirationTime(minutesFromNow(-5))));
    assertIdTokenRejected(idToken(claims -> claims.claim("auth_time", null)));
    assertIdTokenRejected(idToken(claims -> claims.claim("sid", null)));
    assertIdTokenRejected(new PlainJWT(claims().build()).serialize());
    assertIdTokenRejected(keycloak.forge("JWT", claims().build()));
    assertIdTokenRejected("nonsense");
  }

  @Test
  void aPasswordTypedTooLongAgoIsNotEnough() throws Exception {
    keycloak.answerCodeWithIdToken(
        idToken(claims -> claims.claim("auth_time", minutesFromNow(-601).getTime() / 1000)));
    assertFails(RETRY, () -> engine.finish(login, answer()));
  }

  @Test
  void refusalsOfKeycloakAreTold() {
    keycloak.answerCodeWith(400, "{\"error\":\"invalid_grant\"}");
    assertFails(RETRY, () -> engine.finish(login, answer()));
    keycloak.answerCodeWith(401, "{\"error\":\"invalid_client\"}");
    assertFails(REJECTED, () -> engine.finish(login, answer()));
    keycloak.answerCodeWith(503, "{\"error\":\"server_error\"}");
    assertFails(UNAVAILABLE, () -> engine.finish(login, answer()));
    Map<String, List<String>> denied = answer("error", "access_denied");
    denied.remove("code");
    assertFails(RETRY, () -> engine.finish(login, denied));
  }

  @Test
  void whileKeycloakIsAwayNobodyIsSentThere() {
    keycloak.close();
    assertFails(UNAVAILABLE, () -> engine.authenticationRequest(login, Errand.SIGN_IN));
    assertFails(UNAVAILABLE, () -> engine.finish(login, answer()));
    assertFails(UNAVAILABLE, () -> engine.verifyLogoutToken("any"));
  }

  @Test
  void keycloakIsNotAskedForEverySignIn() throws OidcException {
    for (int i = 0; i < 20; i++) {
      engine.authenticationRequest(login, Errand.SIGN_IN);
    }
    assertThat(keycloak.descriptionsRead()).isLessThan(5);
  }

  @Test
  void aLogoutTokenNamesTheSession() throws Exception {
    OidcEngine.EndedSession ended = engine.verifyLogoutToken(logoutToken(claims -> claims));
    assertThat(ended.sid()).isEqualTo("s1");
    assertThat(ended.sub()).isEqualTo("alice");
    assertThat(ended.id()).isNotBlank();
  }

  @Test
  void aForgedLogoutTokenIsRejected() throws Exception {
    String idToken = idToken(claims -> claims);
    assertFails(REJECTED, () -> engine.verifyLogoutToken(idToken));
    String forged = keycloak.forge("logout+jwt", logoutClaims().build());
    assertFails(REJECTED, () -> engine.verifyLogoutToken(forged));
    String plain = new PlainJWT(logoutClaims().build()).serialize();
    assertFails(REJECTED, () -> engine.verifyLogoutToken(plain));
    String otherPortal = logoutToken(claims -> claims.audience("oversight-portal"));
    assertFails(REJECTED, () -> engine.verifyLogoutToken(otherPortal));
    String withNonce = logoutToken(claims -> claims.claim("nonce", "n"));
    assertFails(REJECTED, () -> engine.verifyLogoutToken(withNonce));
    String nobody = logoutToken(claims -> claims.subject(null).claim("sid", null));
    assertFails(REJECTED, () -> engine.verifyLogoutToken(nobody));
    assertFails(REJECTED, () -> engine.verifyLogoutToken("a\r\nb.c.d"));
  }

  @Test
  void signingOutTellsKeycloakWhoAndWhereTo() throws Exception {
    keycloak.answerCodeWithIdToken(idToken(claims -> claims));
    PortalPrincipal person = engine.finish(login, answer());
    assertThat(engine.endSessionRequest(person).toString())
        .startsWith(keycloak.issuer() + "/logout?")
        .contains("id_token_hint=" + person.idToken())
        .contains("post_logout_redirect_uri=https%3A%2F%2Fportal.example.jp%2Fpublic%2Fbye.xhtml");
  }

  private PortalPrincipal personWith(String claim, Object value) throws Exception {
    keycloak.answerCodeWithIdToken(idToken(claims -> claims.claim(claim, value)));
    return engine.finish(login, answer());
  }

  private void assertIdTokenRejected(String idToken) {
    keycloak.answerCodeWithIdToken(idToken);
    assertFails(REJECTED, () -> engine.finish(login, answer()));
  }

  private static void assertFails(OidcException.Kind kind, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            OidcException.class,
            e -> {
              assertThat(e.kind()).as(e.getMessage()).isEqualTo(kind);
              assertThat(e.getMessage()).doesNotContain("\r", "\n");
            });
  }

  private Map<String, List<String>> answer() {
    return answer("code", "c0de");
  }

  private Map<String, List<String>> answer(String name, String value) {
    Map<String, List<String>> answer = new HashMap<>();
    answer.put("state", List.of(login.state()));
    answer.put("iss", List.of(keycloak.issuer()));
    answer.put("code", List.of("c0de"));
    answer.put(name, List.of(value));
    return answer;
  }

  private String challenge() {
    return CodeChallenge.compute(CodeChallengeMethod.S256, new CodeVerifier(login.verifier()))
        .getValue();
  }

  private String idToken(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
    return keycloak.sign("JWT", change.apply(claims()).build());
  }

  private JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .issuer(keycloak.issuer())
        .audience(CLIENT)
        .subject("alice")
        .issueTime(minutesFromNow(0))
        .expirationTime(minutesFromNow(5))
        .claim("auth_time", minutesFromNow(-1).getTime() / 1000)
        .claim("nonce", login.nonce())
        .claim("sid", "s1")
        .claim("acr", "password")
        .claim("amr", List.of())
        .claim("groups", List.of("tenant-user"));
  }

  private String logoutToken(UnaryOperator<JWTClaimsSet.Builder> change) throws Exception {
    return keycloak.sign("logout+jwt", change.apply(logoutClaims()).build());
  }

  private JWTClaimsSet.Builder logoutClaims() {
    return new JWTClaimsSet.Builder()
        .issuer(keycloak.issuer())
        .audience(CLIENT)
        .subject("alice")
        .issueTime(minutesFromNow(0))
        .expirationTime(minutesFromNow(2))
        .jwtID(UUID.randomUUID().toString())
        .claim("sid", "s1")
        .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
  }

  private static Date minutesFromNow(int minutes) {
    return Date.from(Instant.now(CLOCK).plus(minutes, ChronoUnit.MINUTES));
  }
}
