package jp.mimamori.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import jp.mimamori.browser.Product;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of response, whoever made it, carries the security headers. */
class SecurityHeadersIT {

  private final HttpClient http = HttpClient.newHttpClient();

  @ParameterizedTest
  @CsvSource({
    "page for anybody, GET, /public/bye.xhtml, 200",
    "redirect to Keycloak, GET, /home/index.xhtml, 303",
    "redirect of an unknown answer, GET, /oidc/callback, 303",
    "refusal of a program, PUT, /home/index.xhtml, 401",
    "page that is not there, GET, /public/nothing.xhtml, 404",
    "file that is not there, GET, /public/nothing.txt, 404",
    "forged sign-out, POST, /oidc/logout, 403",
    "sign-out by a link, GET, /oidc/logout, 405",
    "forged logout token, POST, /oidc/backchannel-logout, 400",
    "style, GET, /jakarta.faces.resource/mimamori.css.xhtml?ln=mimamori, 200"
  })
  void everyResponseIsGuarded(String what, String method, String path, int status)
      throws IOException, InterruptedException {
    HttpResponse<String> response = ask(Product.running().tenantPortal(), method, path);
    assertThat(response.statusCode()).as(what).isEqualTo(status);
    assertThat(header(response, "Content-Security-Policy"))
        .contains("frame-ancestors 'none'", "base-uri 'none'", "default-src")
        .doesNotContain("unsafe-eval");
    assertThat(response.headers().allValues("Content-Security-Policy")).hasSize(1);
    assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(header(response, "Referrer-Policy")).isEqualTo("same-origin");
    assertThat(header(response, "Permissions-Policy")).contains("camera=()");
    assertThat(header(response, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
    assertThat(header(response, "Strict-Transport-Security")).as("plain http").isEmpty();
    assertThat(header(response, "Server") + header(response, "X-Powered-By")).isEmpty();
    assertThat(header(response, "Cache-Control"))
        .isEqualTo(path.startsWith("/jakarta.faces.resource/") ? "max-age=3600" : "no-store");
  }

  @ParameterizedTest
  @CsvSource({"/public/bye.xhtml", "/home/index.xhtml", "/oidc/callback"})
  void behindTlsBrowsersAreBoundToIt(String path) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(Product.running().tenantPortal() + path))
            .header("X-Forwarded-Proto", "https")
            .build();
    HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
    assertThat(header(response, "Strict-Transport-Security"))
        .isEqualTo("max-age=31536000; includeSubDomains");
  }

  private HttpResponse<String> ask(String portal, String method, String path)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(portal + path))
            .method(method, BodyPublishers.noBody())
            .build();
    return http.send(request, BodyHandlers.ofString());
  }

  private static String header(HttpResponse<String> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
