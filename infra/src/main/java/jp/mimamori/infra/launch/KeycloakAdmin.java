package jp.mimamori.infra.launch;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
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
import java.util.List;

/**
 * The few calls of Keycloak's administration interface that the launcher needs, made as the service
 * account that Keycloak creates at its first start.
 */
final class KeycloakAdmin {
  static final String CLIENT = "launcher";

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
  private final String url;
  private final String secret;

  KeycloakAdmin(String url, String secret) {
    this.url = url;
    this.secret = secret;
  }

  /** Whether Keycloak serves requests yet. */
  boolean answers() {
    try {
      HttpRequest request = request("/realms/master").timeout(Duration.ofSeconds(5)).build();
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  boolean hasRealm(String realm) throws InterruptedException {
    return call("GET", "/admin/realms/" + realm, "").statusCode() != 404;
  }

  /** The sign-in that the realm uses. */
  String browserFlow(String realm) throws InterruptedException {
    return object(require("GET", "/admin/realms/" + realm, "")).getString("browserFlow");
  }

  void createRealm(JsonObject realm) throws InterruptedException {
    require("POST", "/admin/realms", realm.toString());
  }

  void createUser(String realm, JsonObject user) throws InterruptedException {
    require("POST", "/admin/realms/" + realm + "/partialImport", imported(user).toString());
  }

  /** Unlike a plain creation an import keeps the given id, which memberships refer to. */
  private static JsonObject imported(JsonObject user) {
    return Json.createObjectBuilder()
        .add("ifResourceExists", "SKIP")
        .add("users", Json.createArrayBuilder().add(user))
        .build();
  }

  void updateMail(String realm, JsonObject smtpServer) throws InterruptedException {
    JsonObject change = Json.createObjectBuilder().add("smtpServer", smtpServer).build();
    require("PUT", "/admin/realms/" + realm, change.toString());
  }

  /**
   * Sets everything the representation names; the rest stays.
   *
   * @throws LaunchException if the realm was made before there was such a client
   */
  void updateClient(String realm, JsonObject client) throws InterruptedException {
    String clients = "/admin/realms/" + realm + "/clients";
    String id = idOf(clients, client.getString("clientId"));
    require("PUT", clients + "/" + id, client.toString());
  }

  private String idOf(String clients, String clientId) throws InterruptedException {
    List<JsonObject> found = array(require("GET", clients + "?clientId=" + clientId, ""));
    if (found.isEmpty()) {
      throw new LaunchException("認証サーバーのデータが古い形のため使えません。infra/run --fresh で作り直してください。");
    }
    return found.get(0).getString("id");
  }

  /**
   * Lets a client manage the members of one group, and nobody else (fine-grained admin permissions,
   * version 2). The policy names the client's service account: listing users knows no policy of
   * clients.
   */
  void letManageMembers(String realm, String clientId, String group) throws InterruptedException {
    String clients = "/admin/realms/" + realm + "/clients";
    String account =
        object(
                require(
                    "GET", clients + "/" + idOf(clients, clientId) + "/service-account-user", ""))
            .getString("id");
    String server = clients + "/" + idOf(clients, "admin-permissions") + "/authz/resource-server";
    JsonObject policy =
        Json.createObjectBuilder()
            .add("name", clientId)
            .add("users", Json.createArrayBuilder().add(account))
            .build();
    String policyId =
        object(require("POST", server + "/policy/user", policy.toString())).getString("id");
    JsonObject permission =
        Json.createObjectBuilder()
            .add("name", group + " by " + clientId)
            .add("resourceType", "Groups")
            .add("resources", Json.createArrayBuilder().add(groupId(realm, group)))
            .add(
                "scopes",
                Json.createArrayBuilder(
                    List.of("view", "view-members", "manage-members", "manage-membership")))
            .add("policies", Json.createArrayBuilder().add(policyId))
            .build();
    require("POST", server + "/permission/scope", permission.toString());
  }

  private String groupId(String realm, String name) throws InterruptedException {
    return array(require("GET", "/admin/realms/" + realm + "/groups", "")).stream()
        .filter(group -> group.getString("name").equals(name))
        .map(group -> group.getString("id"))
        .findFirst()
        .orElseThrow();
  }

  private static JsonObject object(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }

  private static List<JsonObject> array(String json) {
    try (JsonReader reader = Json.createReader(new StringReader(json))) {
      return reader.readArray().getValuesAs(JsonObject.class);
    }
  }

  private String require(String method, String path, String body) throws InterruptedException {
    HttpResponse<String> response = call(method, path, body);
    if (response.statusCode() >= 300) {
      throw new LaunchException(
          "認証サーバーの設定に失敗しました（%s %s: %d %s）"
              .formatted(method, path, response.statusCode(), response.body()));
    }
    return response.body();
  }

  private HttpResponse<String> call(String method, String path, String body)
      throws InterruptedException {
    return send(
        request(path)
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build());
  }

  private String token() throws InterruptedException {
    String form =
        "grant_type=client_credentials&client_id="
            + CLIENT
            + "&client_secret="
            + URLEncoder.encode(secret, StandardCharsets.UTF_8);
    HttpResponse<String> response =
        send(
            request("/realms/master/protocol/openid-connect/token")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    if (response.statusCode() != 200) {
      throw new LaunchException("認証サーバーの管理者として入れません: " + response.body());
    }
    try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
      return reader.readObject().getString("access_token");
    }
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(url + path)).timeout(Duration.ofSeconds(60));
  }

  private HttpResponse<String> send(HttpRequest request) throws InterruptedException {
    try {
      return http.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new LaunchException("認証サーバーに接続できません: " + e.getMessage(), e);
    }
  }
}
