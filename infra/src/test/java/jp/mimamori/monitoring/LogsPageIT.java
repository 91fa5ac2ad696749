package jp.mimamori.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the portals log: JSON in UTC that leads to the request and tells nothing about people. */
class LogsPageIT {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSZ");

  /**
   * What was logged as JSON so far; before its logging is set up, the server writes plain lines.
   */
  private static List<JsonObject> lines(String portal) throws IOException {
    return Files.readAllLines(Product.running().log(portal)).stream()
        .filter(line -> line.startsWith("{"))
        .map(LogsPageIT::json)
        .toList();
  }

  private static JsonObject json(String line) {
    try (JsonReader reader = Json.createReader(new StringReader(line))) {
      return reader.readObject();
    }
  }

  @ParameterizedTest
  @CsvSource({"tenant-portal, jimu", "oversight-portal, kenou"})
  void timesAreInUtcAndNobodyIsNamed(String portal, String username) throws IOException {
    Visitor.signedIn(username).close();

    List<JsonObject> lines = lines(portal);
    assertThat(lines).isNotEmpty();
    OffsetDateTime last =
        OffsetDateTime.parse(lines.get(lines.size() - 1).getString("Timestamp"), TIME);
    assertThat(last.getOffset().getTotalSeconds()).isZero();
    assertThat(last.toInstant())
        .isBetween(Instant.now().minus(Duration.ofHours(1)), Instant.now().plusSeconds(5));
    String log = Files.readString(Product.running().log(portal));
    Product.running()
        .accounts()
        .forEach(
            account ->
                assertThat(log)
                    .doesNotContain(account.person().name())
                    .doesNotContain(account.person().email())
                    .doesNotContain(account.password()));
  }

  @Test
  void theNumberOfARequestLeadsToWhatWasLoggedMeanwhile() throws Exception {
    String number = UUID.randomUUID().toString();
    HttpRequest forged =
        HttpRequest.newBuilder(
                URI.create(Product.running().tenantPortal() + "/oidc/backchannel-logout"))
            .header("X-Request-Id", number)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("logout_token=forged"))
            .build();
    assertThat(HttpClient.newHttpClient().send(forged, BodyHandlers.ofString()).statusCode())
        .isEqualTo(400);

    assertThat(lines("tenant-portal"))
        .anyMatch(line -> line.getString("ThreadName").endsWith("request=" + number));
  }
}
