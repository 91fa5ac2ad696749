package jp.mimamori.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keycloak's Admin REST interface, as one of the clients that may use it. */
public final class KeycloakRest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

  private final String token;

  private KeycloakRest(String realm, String client, String secretFile) {
    try {
      String secret = Files.readString(Product.data().resolve("secrets/" + secretFile)).strip();
      String form =
          "grant_type=client_credentials&client_id=" + client + "&client_secret=" + secret;
      HttpResponse<String> answer =
          send(
              HttpRequest.newBuilder(
                      URI.create(
                          Product.running().keycloak()
                              + "/realms/"
                              + realm
                              + "/protocol/openid-connect/token"))
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString(form)));
      Matcher found = TOKEN.matcher(answer.body());
      assertThat(found.find()).as(answer.body()).isTrue();
      this.token = found.group(1);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The launcher, which may do everything. */
  static KeycloakRest asLauncher() {
    return new KeycloakRest("master", "launcher", "keycloak.admin");
  }

  /** The client by which a portal manages its people. */
  public static KeycloakRest asProvisioningOf(String portal) {
    return new KeycloakRest(
        "mimamori", portal + "-provisioning", "oidc." + portal + "-provisioning");
  }

  /**
   * @param path below the realm
   * @param json empty for none
   */
  public HttpResponse<String> call(String method, String path, String json) {
    return send(
        HttpRequest.newBuilder(
                URI.create(Product.running().keycloak() + "/admin/realms/mimamori" + path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(json)));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return HTTP.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
