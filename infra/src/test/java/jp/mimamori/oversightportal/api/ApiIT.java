package jp.mimamori.oversightportal.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import jp.mimamori.law.JapanTime;
import jp.mimamori.oversightportal.incidents.TestIncident;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The demo's program reads, within the borders that its assignment draws. */
class ApiIT {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");
  private static final String TOOL = " WHERE person_sub = 'client:demo-tool'";
  private static final long IN_KENOU = 1001;
  private static final long IN_NAGASAKI_CITY = 1003;

  @AfterEach
  void putBack() throws SQLException {
    execute("UPDATE assignment SET health_center_code = NULL, prefecture_code = '42'" + TOOL);
    execute("UPDATE health_center SET prefecture_view = 'EVERYTHING' WHERE code = 'HC01'");
  }

  @Test
  void pagesAreCompleteAndHoldNobodyTwice() throws Exception {
    String token = token("demo-tool", "oidc.demo-tool");
    List<String> ids = new ArrayList<>();
    String address = api("/institutions?limit=37");
    while (address != null) {
      HttpResponse<String> page = get(address, token);
      assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
      assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
      json(page).getJsonArray("items").getValuesAs(JsonObject.class).stream()
          .map(item -> item.getString("id"))
          .forEach(ids::add);
      address = next(page).orElse(null);
    }
    assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    assertThat(ids)
        .hasSize(
            number(
                "SELECT COUNT(*) FROM institution WHERE health_center_code LIKE 'HC%%' AND COALESCE(opened_on, '1000-01-01') <= '%1$s' AND COALESCE(closed_on, '9999-12-31') > '%1$s'"
                    .formatted(LocalDate.now(JapanTime.ZONE))));
    JsonObject statistics = json(get(api("/statistics"), token));
    assertThat(statistics.getJsonObject("total").getInt("institutions")).isEqualTo(ids.size());
    HttpResponse<String> csv = get(api("/exports/institutions.csv"), token);
    assertThat(csv.body().lines().skip(1)).hasSameSizeAs(ids);
    assertThat(get(api("/exports/statistics.csv"), token).body().lines().skip(1))
        .anyMatch(row -> row.startsWith("\"HC01\",\"HOSPITAL\",\"ORG\","))
        .anyMatch(row -> row.startsWith("\"HC04\",\"CLINIC\",\"BCP\","));
    assertThat(
            json(get(api("/overdue"), token)).getJsonArray("items").getValuesAs(JsonObject.class))
        .isNotEmpty()
        .allMatch(item -> item.getInt("overdueItems") > 0);
  }

  @Test
  void anotherJurisdictionIsNotFoundAndLooksAreNoted() throws Exception {
    execute("UPDATE assignment SET health_center_code = 'HC04', prefecture_code = NULL" + TOOL);
    String token = token("demo-tool", "oidc.demo-tool");
    HttpResponse<String> own = get(api("/institutions/" + IN_KENOU), token);
    assertThat(json(own).getString("name")).isEqualTo("ふじ内科医院");
    assertThat(json(get(api("/institutions/" + IN_KENOU + "/status"), token)).getJsonArray("items"))
        .isNotEmpty();
    assertThat(
            text(
                "SELECT CONCAT(action, ' ', actor_name) FROM audit_entry WHERE institution_id = "
                    + IN_KENOU
                    + " ORDER BY seq DESC LIMIT 1"))
        .isEqualTo("LOOK_AT_INSTITUTION 連携プログラム（見本）");
    for (String path :
        List.of(
            "/institutions/" + IN_NAGASAKI_CITY, "/institutions/" + IN_NAGASAKI_CITY + "/status")) {
      problem(get(api(path), token), 404);
    }
    assertThat(json(get(api("/institutions?center=HC01"), token)).getJsonArray("items")).isEmpty();
    assertThat(get(api("/exports/statistics.csv"), token).body().lines().skip(1))
        .isNotEmpty()
        .allMatch(row -> row.startsWith("\"HC04\","));
    problem(get(api("/institutions?kind=SHIP"), token), 400);
    problem(get(api("/institutions?limit=1000"), token), 400);
    problem(get(api("/institutions?cursor=%21"), token), 400);
    problem(get(api("/nothing"), token), 404);
  }

  @Test
  void incidentsAreThoseOfTheJurisdiction() throws Exception {
    execute("UPDATE assignment SET health_center_code = 'HC04', prefecture_code = NULL" + TOOL);
    String token = token("demo-tool", "oidc.demo-tool");
    try (TestIncident own = TestIncident.begunIn("HC04");
        TestIncident elsewhere = TestIncident.begunIn("HC01")) {
      List<String> seen = new ArrayList<>();
      String address = api("/incidents?part=BEGUN&limit=1");
      while (address != null) {
        HttpResponse<String> page = get(address, token);
        json(page).getJsonArray("items").getValuesAs(JsonObject.class).stream()
            .map(item -> item.getString("institution"))
            .forEach(seen::add);
        address = next(page).orElse(null);
      }
      assertThat(seen).contains(own.institutionName()).doesNotContain(elsewhere.institutionName());
    }
    problem(get(api("/incidents?part=SUNK"), token), 400);
    problem(get(api("/incidents?cursor=%21"), token), 400);
  }

  @Test
  void ofACenterThatShowsStatisticsOnlyNoInstitutionIsFound() throws Exception {
    execute("UPDATE health_center SET prefecture_view = 'STATISTICS_ONLY' WHERE code = 'HC01'");
    String token = token("demo-tool", "oidc.demo-tool");
    long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
    while (!isStatisticsOnly(token) && System.nanoTime() < until) {
      Thread.sleep(500);
    }
    assertThat(isStatisticsOnly(token)).isTrue();
    problem(get(api("/institutions/" + IN_NAGASAKI_CITY), token), 404);
    assertThat(json(get(api("/institutions?center=HC01"), token)).getJsonArray("items")).isEmpty();
    assertThat(get(api("/exports/institutions.csv?center=HC01"), token).body().lines()).hasSize(1);
  }

  private static boolean isStatisticsOnly(String token) {
    return json(get(api("/statistics"), token))
        .getJsonArray("centers")
        .getValuesAs(JsonObject.class)
        .stream()
        .anyMatch(
            center ->
                center.getString("code").equals("HC01") && center.getBoolean("statisticsOnly"));
  }

  @Test
  void onlyATokenForItOpensIt() throws Exception {
    problem(get(api("/institutions"), null), 401);
    problem(get(api("/institutions"), "nothing"), 401);
    problem(
        get(api("/institutions"), token("oversight-provisioning", "oidc.oversight-provisioning")),
        401);
    execute("UPDATE assignment SET valid_to = '2020-01-01'" + TOOL);
    try {
      problem(get(api("/institutions"), token("demo-tool", "oidc.demo-tool")), 403);
    } finally {
      execute("UPDATE assignment SET valid_to = NULL" + TOOL);
    }
    try (Visitor officer = Visitor.signedIn("ken")) {
      assertThat(officer.page().request().get(officer.address("/api/v1/institutions")).status())
          .as("a browser's session")
          .isEqualTo(401);
    }
    HttpResponse<String> elsewhere =
        get(
            Product.running().tenantPortal() + "/api/v1/institutions",
            token("demo-tool", "oidc.demo-tool"));
    assertThat(elsewhere.statusCode()).as("the institutions' portal").isEqualTo(401);
  }

  @Test
  void theDescriptionNamesEveryOperationAndNothingOfTheInside() {
    HttpResponse<String> answer =
        get(Product.running().oversightPortal() + "/openapi?format=JSON", null);
    JsonObject description = json(answer);
    assertThat(description.getString("openapi")).startsWith("3.");
    List<String> operations =
        description.getJsonObject("paths").values().stream()
            .map(JsonValue::asJsonObject)
            .map(path -> path.getJsonObject("get").getString("operationId"))
            .collect(Collectors.toList());
    assertThat(operations)
        .containsExactlyInAnyOrder(
            "listInstitutions",
            "listIncidents",
            "listOverdue",
            "getInstitution",
            "getStatus",
            "getStatistics",
            "exportInstitutions",
            "exportStatistics");
    assertThat(description.getJsonObject("components").getJsonObject("schemas").keySet())
        .contains("Institution", "InstitutionPage", "Status");
    assertThat(answer.body()).doesNotContain("jp.mimamori.", "127.0.0.1", "localhost");
    assertThat(get(Product.running().tenantPortal() + "/openapi", null).statusCode())
        .as("the institutions' portal")
        .isNotEqualTo(200);
  }

  private static void problem(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(json(answer).getInt("status")).isEqualTo(status);
    assertThat(json(answer).getString("title")).isNotBlank();
  }

  private static String api(String path) {
    return Product.running().oversightPortal() + "/api/v1" + path;
  }

  private static Optional<String> next(HttpResponse<String> page) {
    return page.headers()
        .firstValue("Link")
        .map(NEXT::matcher)
        .filter(Matcher::find)
        .map(found -> found.group(1));
  }

  private static JsonObject json(HttpResponse<String> answer) {
    return Json.createReader(new StringReader(answer.body())).readObject();
  }

  private static String token(String client, String secretFile) throws IOException {
    String secret = Files.readString(Product.data().resolve("secrets/" + secretFile)).strip();
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(
                    Product.running().keycloak()
                        + "/realms/mimamori/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "grant_type=client_credentials&client_id="
                        + client
                        + "&client_secret="
                        + secret))
            .build();
    return json(send(request)).getString("access_token");
  }

  private static HttpResponse<String> get(String address, String token) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    return send(request.build());
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static int number(String sql) throws SQLException {
    return Integer.parseInt(text(sql));
  }

  private static String text(String sql) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
