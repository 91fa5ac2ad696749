package jp.mimamori.signin;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.util.Map;
import jp.mimamori.signin.RequestedPage.Kind;
import org.junit.jupiter.api.Test;

class RequestedPageTest {

  private static final URI PORTAL = URI.create("https://portal.example.jp");
  private static final String FORM = "https://portal.example.jp/checklist/answer.xhtml?item=7";

  @Test
  void aPersonWhoOpensAPageNavigates() {
    assertThat(RequestedPage.kindOf(request("GET", Map.of()))).isEqualTo(Kind.NAVIGATION);
    assertThat(RequestedPage.kindOf(request("GET", Map.of("Sec-Fetch-Mode", "navigate"))))
        .isEqualTo(Kind.NAVIGATION);
    assertThat(RequestedPage.kindOf(request("POST", Map.of()))).isEqualTo(Kind.NAVIGATION);
  }

  @Test
  void aScriptOrImageDoesNot() {
    for (String mode : new String[] {"cors", "no-cors", "same-origin", "websocket"}) {
      assertThat(RequestedPage.kindOf(request("GET", Map.of("Sec-Fetch-Mode", mode))))
          .as(mode)
          .isEqualTo(Kind.OTHER);
    }
    assertThat(RequestedPage.kindOf(request("PUT", Map.of()))).isEqualTo(Kind.OTHER);
  }

  @Test
  void facesScriptsTellThemselves() {
    Map<String, String> headers = Map.of("Faces-Request", "partial/ajax", "Sec-Fetch-Mode", "cors");
    assertThat(RequestedPage.kindOf(request("POST", headers))).isEqualTo(Kind.FACES_AJAX);
  }

  @Test
  void anOpenedPageIsItself() {
    assertThat(RequestedPage.of(request("GET", Map.of("Referer", FORM)), PORTAL))
        .isEqualTo(new LocalPath("/list.xhtml?page=2"));
  }

  @Test
  void aPostedFormLeadsBackToThePageWithTheForm() {
    assertThat(RequestedPage.of(request("POST", Map.of("Referer", FORM)), PORTAL))
        .isEqualTo(new LocalPath("/checklist/answer.xhtml?item=7"));
  }

  @Test
  void aFormOfAnotherSiteLeadsOnlyToTheAskedPage() {
    assertThat(
            RequestedPage.of(request("POST", Map.of("Referer", "https://evil.example/x")), PORTAL))
        .isEqualTo(new LocalPath("/list.xhtml?page=2"));
  }

  @Test
  void onlyOurOwnPagesPassAsSameOrigin() {
    assertThat(madeHere("Sec-Fetch-Site", "same-origin")).isTrue();
    assertThat(madeHere("Sec-Fetch-Site", "same-site")).isFalse();
    assertThat(madeHere("Sec-Fetch-Site", "cross-site")).isFalse();
    assertThat(madeHere("Sec-Fetch-Site", "none")).isFalse();
    assertThat(madeHere("Origin", "https://portal.example.jp")).isTrue();
    assertThat(madeHere("Origin", "https://portal.example.jp.evil.example")).isFalse();
    assertThat(madeHere("Origin", "null")).isFalse();
    assertThat(madeHere("Referer", FORM)).isFalse();
  }

  private static boolean madeHere(String header, String value) {
    return SameOrigin.made(request("POST", Map.of(header, value)), PORTAL);
  }

  private static HttpServletRequest request(String method, Map<String, String> headers) {
    return (HttpServletRequest)
        Proxy.newProxyInstance(
            RequestedPageTest.class.getClassLoader(),
            new Class<?>[] {HttpServletRequest.class},
            (proxy, called, args) ->
                switch (called.getName()) {
                  case "getMethod" -> method;
                  case "getHeader" -> headers.get((String) args[0]);
                  case "getRequestURI" -> "/list.xhtml";
                  case "getQueryString" -> "page=2";
                  default -> throw new UnsupportedOperationException(called.getName());
                });
  }
}
