package jp.mimamori.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.mimamori.browser.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the portals tell to monitoring, and to everybody else. */
class MonitoringPageIT {

  private final HttpClient http = HttpClient.newHttpClient();

  static Stream<String> portals() {
    return Stream.of(Product.running().tenantPortal(), Product.running().oversightPortal());
  }

  private HttpResponse<String> get(String address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return http.send(request.build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String[] token() {
    return new String[] {"Authorization", "Bearer " + Product.running().monitoringToken()};
  }

  @ParameterizedTest
  @MethodSource("portals")
  void monitoringReadsHealthAndMetrics(String portal) {
    assertThat(get(portal + "/health/live", token()).body()).contains("\"UP\"");
    assertThat(get(portal + "/health/ready", token()).body())
        .contains("\"database\"", "\"keycloak\"", "\"answers\"");
    assertThat(get(portal + "/metrics", token()).body()).contains("# TYPE");
  }

  @ParameterizedTest
  @MethodSource("portals")
  void strangersLearnNoDetails(String portal) {
    for (String path : List.of("/health", "/health/live", "/health/ready")) {
      for (String[] headers : new String[][] {{}, {"Authorization", "Bearer guessed"}}) {
        HttpResponse<String> answer = get(portal + path, headers);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        assertThat(answer.body()).as(path).isEmpty();
      }
    }
    for (String path : List.of("/metrics", "/metrics?scope=base", "/metrics/", "/metrics;x=1")) {
      HttpResponse<String> answer = get(portal + path);
      assertThat(answer.statusCode()).as(path).isNotEqualTo(200);
      assertThat(answer.body()).as(path).doesNotContain("# TYPE");
    }
  }

  @ParameterizedTest
  @MethodSource("portals")
  void everyAnswerHasItsNumber(String portal) {
    assertThat(get(portal + "/public/help.xhtml").headers().firstValue("X-Request-Id"))
        .get()
        .asString()
        .matches("[0-9a-f]{16}");
    assertThat(
            get(portal + "/no/such/page", "X-Request-Id", "from-our-proxy-1")
                .headers()
                .firstValue("X-Request-Id"))
        .contains("from-our-proxy-1");
  }

  @Test
  void whoeverHammersIsAskedToWait() throws InterruptedException {
    String page = Product.running().oversightPortal() + "/public/help.xhtml";
    List<HttpResponse<String>> answers =
        IntStream.range(0, 300).parallel().mapToObj(i -> get(page)).toList();

    HttpResponse<String> refused =
        answers.stream().filter(answer -> answer.statusCode() == 429).findFirst().orElseThrow();
    assertThat(refused.headers().firstValue("Retry-After")).isPresent();
    assertThat(refused.body()).contains("続けて何度も開かれています");
    Thread.sleep(10_000); // other tests open public pages from the same address
  }
}
