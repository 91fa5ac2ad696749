package jp.mimamori.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** An issuer that says whatever a test wants, also what Keycloak never would. */
final class FakeKeycloak implements AutoCloseable {

  private final HttpServer server;
  private final RSAKey key = newKey();
  private final AtomicInteger descriptionsRead = new AtomicInteger();
  private volatile int tokenStatus = 200;
  private volatile String tokenAnswer = "{}";
  private volatile String tokenRequest = "";

  FakeKeycloak() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/.well-known/openid-configuration", this::describe);
    server.createContext(
        "/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toString()));
    server.createContext("/token", this::token);
    server.start();
  }

  String issuer() {
    return "http://localhost:" + server.getAddress().getPort();
  }

  int descriptionsRead() {
    return descriptionsRead.get();
  }

  /** What the next codes are answered with. */
  void answerCodeWith(int status, String json) {
    tokenStatus = status;
    tokenAnswer = json;
  }

  void answerCodeWithIdToken(String idToken) {
    answerCodeWith(
        200,
        """
        {"access_token":"a","token_type":"Bearer","expires_in":60,"id_token":"%s"}"""
            .formatted(idToken));
  }

  /** The form that was posted with the last code. */
  String tokenRequest() {
    return tokenRequest;
  }

  String sign(String type, JWTClaimsSet claims) throws JOSEException {
    return sign(type, claims, key);
  }

  /** Signed under the right name by somebody else. */
  String forge(String type, JWTClaimsSet claims) throws JOSEException {
    return sign(type, claims, newKey());
  }

  private String sign(String type, JWTClaimsSet claims, RSAKey signer) throws JOSEException {
    SignedJWT token =
        new SignedJWT(
            new JWSHeader.Builder(JWSAlgorithm.RS256)
                .keyID(key.getKeyID())
                .type(new JOSEObjectType(type))
                .build(),
            claims);
    token.sign(new RSASSASigner(signer));
    return token.serialize();
  }

  private void describe(HttpExchange exchange) throws IOException {
    descriptionsRead.incrementAndGet();
    answer(
        exchange,
        200,
        """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
         "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/logout",
         "response_types_supported":["code"],"subject_types_supported":["public"],
         "id_token_signing_alg_values_supported":["RS256"]}"""
            .formatted(issuer()));
  }

  private void token(HttpExchange exchange) throws IOException {
    tokenRequest = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    answer(exchange, tokenStatus, tokenAnswer);
  }

  private static void answer(HttpExchange exchange, int status, String json) throws IOException {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("key").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
