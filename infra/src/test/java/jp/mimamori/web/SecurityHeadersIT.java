package jp.mimamori.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of response, whoever made it, carries the security headers. */
class SecurityHeadersIT {

  /** Without the offer of HTTP/2 on plain connections, which no browser makes. */
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

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
    for (String portal :
        List.of(Product.running().tenantPortal(), Product.running().oversightPortal())) {
      HttpResponse<String> response = ask(portal, method, path);
      assertThat(response.statusCode()).as(what).isEqualTo(status);
      assertGuarded(response, path.startsWith("/jakarta.faces.resource/"));
    }
  }

  private static void assertGuarded(HttpResponse<String> response, boolean isStatic) {
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
    assertThat(header(response, "Cache-Control")).isEqualTo(isStatic ? "max-age=3600" : "no-store");
  }

  @ParameterizedTest
  @CsvSource({
    "jimu, /home/index.xhtml, 200",
    "jimu, /checklist/form.pdf, 200",
    "jimu, /audit/index.xhtml, 403",
    "kenou, /institutions/list.csv, 200",
    "kenou, /institutions/view.xhtml?id=1, 404"
  })
  void whatSignedInPeopleGetIsGuardedToo(String username, String path, int status) {
    try (Visitor visitor = Visitor.signedIn(username)) {
      APIResponse answer = visitor.page().request().get(visitor.address(path));
      assertThat(answer.status()).as(path).isEqualTo(status);
      assertThat(answer.headers())
          .containsEntry("x-content-type-options", "nosniff")
          .containsEntry("referrer-policy", "same-origin")
          .containsEntry("cross-origin-opener-policy", "same-origin")
          .containsEntry("cache-control", "no-store")
          .doesNotContainKeys("server", "x-powered-by");
      assertThat(answer.headers().get("content-security-policy"))
          .contains("frame-ancestors 'none'", "base-uri 'none'")
          .doesNotContain("unsafe-eval");
    }
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
