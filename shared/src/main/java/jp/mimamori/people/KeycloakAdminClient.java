package jp.mimamori.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keycloak's Admin REST interface, as a service account that may see and manage the people of its
 * portal and nothing else. Plain HTTP: Keycloak's own client library would bring another JAX-RS
 * into the server.
 */
@ApplicationScoped
public class KeycloakAdminClient {

  private static final Logger LOG = Logger.getLogger(KeycloakAdminClient.class.getName());
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  /** Keycloak answers only when the mail server has taken the mail. */
  private static final Duration MAIL_TIMEOUT = Duration.ofSeconds(15);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(CONNECT_TIMEOUT).build();

  @Inject
  @ConfigProperty(name = "keycloak.admin.url")
  private String url;

  @Inject
  @ConfigProperty(name = "keycloak.admin.realm")
  private String realm;

  @Inject
  @ConfigProperty(name = "keycloak.admin.client-id")
  private String clientId;

  @Inject
  @ConfigProperty(name = "keycloak.admin.client-secret")
  private String clientSecret;

  /**
   * @param path below the realm, such as {@code /users?email=…}
   * @throws PeopleRefusedException (ACCOUNTS_UNAVAILABLE) if Keycloak does not answer as it should;
   *     so do all others
   */
  JsonArray list(String path) {
    return (JsonArray) read(require(request(path).GET()).body());
  }

  JsonObject one(String path) {
    return (JsonObject) read(require(request(path).GET()).body());
  }

  /** Returns the status and headers, also those of a conflict. */
  HttpResponse<String> create(String path, JsonObject body) {
    return send(json(path).POST(BodyPublishers.ofString(body.toString())));
  }

  void post(String path, JsonStructure body) {
    require(json(path).POST(BodyPublishers.ofString(body.toString())));
  }

  /** A call that makes Keycloak send a mail. */
  void putWithMail(String path, JsonStructure body) {
    require(json(path).PUT(BodyPublishers.ofString(body.toString())).timeout(MAIL_TIMEOUT));
  }

  static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  PeopleRefusedException unavailable(HttpRequest request, String why, Throwable cause) {
    LOG.log(Level.WARNING, request.method() + " " + request.uri().getPath() + ": " + why, cause);
    return new PeopleRefusedException(PeopleFault.ACCOUNTS_UNAVAILABLE);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + "/admin/realms/" + realm + path))
        .header("Authorization", "Bearer " + token())
        .timeout(TIMEOUT);
  }

  private HttpRequest.Builder json(String path) {
    return request(path).header("Content-Type", "application/json");
  }

  private String token() {
    String form =
        "grant_type=client_credentials&client_id="
            + encoded(clientId)
            + "&client_secret="
            + encoded(clientSecret);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create(url + "/realms/" + realm + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .timeout(TIMEOUT)
            .POST(BodyPublishers.ofString(form));
    return ((JsonObject) read(require(request).body())).getString("access_token");
  }

  private HttpResponse<String> require(HttpRequest.Builder builder) {
    HttpResponse<String> response = send(builder);
    if (response.statusCode() >= 300) {
      throw unavailable(response.request(), "status " + response.statusCode(), null);
    }
    return response;
  }

  private HttpResponse<String> send(HttpRequest.Builder builder) {
    HttpRequest request = builder.build();
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw unavailable(request, "no answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable(request, "interrupted", e);
    }
  }

  private static JsonStructure read(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.read();
    }
  }
}
