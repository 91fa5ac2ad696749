package jp.mimamori.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.Test;

/** Signing in and out as a person meets it, with the real Keycloak. */
class SignInPageIT {

  private static final String HOME = "/home/index.xhtml";
  private static final String SESSION_COOKIE = "mimamori-tp";

  @Test
  void aPageIsShownAfterSigningInWithItsQuery() {
    try (Visitor visitor = Visitor.ofTenantPortal()) {
      visitor.open(HOME + "?wanted=1");
      assertThat(visitor.page().locator("#username")).isVisible();
      visitor.signInAs("jimu");
      assertThat(visitor.path()).isEqualTo(HOME + "?wanted=1");
    }
  }

  @Test
  void everyTabOpenedBeforeSigningInEndsWhereItWanted() {
    try (Visitor visitor = Visitor.ofTenantPortal()) {
      List<Page> tabs = tabs(visitor, 3);
      visitor.open(HOME + "?tab=first");
      visitor.signInAs("jimu");
      assertThat(visitor.path()).isEqualTo(HOME + "?tab=first");
      for (int i = 0; i < tabs.size(); i++) {
        tabs.get(i).waitForURL(tenant(HOME + "?tab=" + i));
      }
    }
  }

  @Test
  void tabsThatABrowserRestoresTogetherAllArrive() {
    try (Visitor visitor = Visitor.signedIn("jimu")) {
      forgetSession(visitor);
      List<Page> tabs = IntStream.range(0, 5).mapToObj(i -> newTab(visitor)).toList();
      for (int i = 0; i < tabs.size(); i++) {
        tabs.get(i)
            .evaluate(
                "address => setTimeout(() => location.href = address)", tenant(HOME + "?tab=" + i));
      }
      for (int i = 0; i < tabs.size(); i++) {
        tabs.get(i).waitForURL(tenant(HOME + "?tab=" + i));
      }
    }
  }

  @Test
  void thereIsNoSessionBeforeSigningInAndAHiddenOneAfter() {
    try (Visitor visitor = Visitor.ofTenantPortal()) {
      visitor.open("/public/bye.xhtml");
      visitor.open(HOME);
      assertThat(cookies(visitor)).noneMatch(cookie -> cookie.name.equals(SESSION_COOKIE));
      visitor.signInAs("jimu");
      Cookie session =
          cookies(visitor).stream()
              .filter(cookie -> cookie.name.equals(SESSION_COOKIE))
              .findFirst()
              .orElseThrow();
      assertThat(session.httpOnly).isTrue();
      assertThat(session.sameSite).isEqualTo(SameSiteAttribute.LAX);
      assertThat(cookies(visitor)).noneMatch(cookie -> cookie.name.contains("-login-"));
    }
  }

  @Test
  void signingOutEndsTheSessionAtKeycloakToo() {
    try (Visitor visitor = Visitor.signedIn("jimu")) {
      visitor.page().locator("form[action$='/oidc/logout'] button").click();
      visitor.page().waitForURL(tenant("/public/bye.xhtml"));
      assertThat(visitor.heading()).isEqualTo("サインアウトしました");
      visitor.expectAccessible();
      visitor.page().goBack();
      assertThat(visitor.page().locator("#username")).isVisible();
      visitor.open(HOME);
      assertThat(visitor.page().locator("#username")).isVisible();
    }
  }

  @Test
  void signingOutAtKeycloakEndsTheSessionHere() {
    try (Visitor visitor = Visitor.signedIn("jimu")) {
      Page keycloak = newTab(visitor);
      keycloak.navigate(
          Product.running().keycloak()
              + "/realms/mimamori/protocol/openid-connect/logout?client_id=tenant-portal");
      keycloak.locator("#kc-logout").click();
      keycloak.locator("#kc-logout").waitFor(hidden());
      visitor.open(HOME);
      assertThat(visitor.page().locator("#username")).isVisible();
    }
  }

  @Test
  void aPersonOfTheOtherPortalIsTurnedAwayAndCanSignOut() {
    try (Visitor visitor = Visitor.ofOversightPortal()) {
      visitor.open("/dashboard/index.xhtml");
      visitor.signInAs("incho");
      assertThat(visitor.open("/dashboard/index.xhtml").status()).isEqualTo(403);
      assertThat(visitor.heading()).isEqualTo("このページを表示する権限がありません");
      visitor.expectAccessible();
      visitor.page().locator("form[action$='/oidc/logout'] button").click();
      assertThat(visitor.page().locator("h1")).hasText("サインアウトしました");
    }
  }

  @Test
  void anAjaxRequestOfALostSessionReloadsItsPage() {
    try (Visitor visitor = Visitor.signedIn("jimu")) {
      forgetSession(visitor);
      APIResponse response =
          visitor
              .page()
              .context()
              .request()
              .post(
                  tenant(HOME),
                  RequestOptions.create()
                      .setHeader("Faces-Request", "partial/ajax")
                      .setHeader("Referer", tenant(HOME + "?item=7&round=2")));
      assertThat(response.status()).isEqualTo(200);
      assertThat(response.headers().get("content-type")).startsWith("text/xml");
      assertThat(response.text())
          .contains("<redirect url=\"" + tenant(HOME + "?item=7&amp;round=2") + "\"/>");
    }
  }

  @Test
  void aFormOfALostSessionLeadsBackToItsPage() {
    try (Visitor visitor = Visitor.signedIn("jimu")) {
      visitor.open("/checklist/gate.xhtml?correct=true");
      forgetSession(visitor);
      saveAnswer(visitor);
      visitor.page().waitForURL(tenant("/checklist/gate.xhtml?correct=true"));
      assertThat(visitor.page().locator("h1")).hasText("医療情報システムの有無");
    }
  }

  @Test
  void aFormOfAnEarlierSessionOpensAnewWithWhatWasTyped() throws IOException {
    long tracesBefore = traces();
    try (Visitor visitor = Visitor.signedIn("jimu")) {
      visitor.open("/checklist/gate.xhtml?correct=true");
      visitor.page().fill("[id='form:remarks']", "髙﨑さんに確認中");
      forgetSession(visitor);
      newTab(visitor).navigate(tenant(HOME));
      saveAnswer(visitor);
      assertThat(visitor.page().locator(".message-caution")).containsText("画面を新しくしました");
      assertThat(visitor.path()).isEqualTo("/checklist/gate.xhtml?correct=true");
      assertThat(visitor.page().locator("#draft")).isVisible();
      assertThat(visitor.page().locator("[id='form:remarks']")).hasValue("髙﨑さんに確認中");
      visitor.expectAccessible();
      visitor.atWidth(390).expectAccessible();
    }
    assertThat(traces()).as("stack traces in the log").isEqualTo(tracesBefore);
  }

  @Test
  void anAjaxRequestOfAnEarlierSessionReloadsItsPage() {
    try (Visitor visitor = Visitor.signedIn("jimu")) {
      String page = tenant("/checklist/gate.xhtml?correct=true");
      APIResponse response =
          visitor
              .page()
              .context()
              .request()
              .post(
                  tenant("/checklist/gate.xhtml"),
                  RequestOptions.create()
                      .setHeader("Faces-Request", "partial/ajax")
                      .setHeader("Referer", page)
                      .setForm(
                          FormData.create()
                              .set("jakarta.faces.ViewState", "123:456")
                              .set("jakarta.faces.partial.ajax", "true")
                              .set("form", "form")));
      assertThat(response.status()).isEqualTo(200);
      assertThat(response.text()).contains("<redirect url=\"/checklist/gate.xhtml?correct=true\"");
    }
  }

  private static long traces() throws IOException {
    try (Stream<String> lines = Files.lines(Product.running().log("tenant-portal"))) {
      return lines.filter(line -> line.contains("ViewExpiredException")).count();
    }
  }

  @Test
  void scriptsAndImagesOfALostSessionAreRefusedWithoutAPage() {
    try (Visitor visitor = Visitor.ofTenantPortal()) {
      visitor.open("/public/bye.xhtml");
      Object status =
          visitor.page().evaluate("path => fetch(path).then(answer => answer.status)", HOME);
      assertThat(status).isEqualTo(401);
      assertThat(cookies(visitor)).isEmpty();
    }
  }

  @Test
  void signingOutCannotBeDoneByAnotherSite() {
    try (Visitor visitor = Visitor.signedIn("jimu")) {
      String logout = tenant("/oidc/logout");
      for (String origin : List.of("http://evil.example", "null", Product.running().keycloak())) {
        assertThat(post(visitor, logout, "Origin", origin).status()).as(origin).isEqualTo(403);
      }
      assertThat(post(visitor, logout, "Sec-Fetch-Site", "same-site").status()).isEqualTo(403);
      assertThat(visitor.page().context().request().get(logout).status()).isEqualTo(405);
      assertThat(visitor.open(HOME).url()).isEqualTo(tenant(HOME));
    }
  }

  @Test
  void anAnswerOfKeycloakUsedTwiceLeadsHome() {
    try (Visitor visitor = Visitor.ofTenantPortal()) {
      visitor.open(HOME + "?wanted=1");
      String callback =
          visitor
              .page()
              .waitForRequest(
                  request -> request.url().contains("/oidc/callback"),
                  () -> visitor.signInAs("jimu"))
              .url();
      visitor.page().navigate(callback);
      assertThat(visitor.path()).isEqualTo("/");
      try (Visitor stranger = Visitor.ofTenantPortal()) {
        stranger.page().navigate(callback);
        assertThat(stranger.path()).isEqualTo("/public/retry.xhtml");
        assertThat(stranger.heading()).isEqualTo("もう一度サインインしてください");
      }
    }
  }

  @Test
  void everyPublicPageIsAccessibleAndLeavesNoCookie() {
    try (Visitor visitor = Visitor.ofTenantPortal()) {
      for (String page :
          List.of("bye", "bye.xhtml?idp=down", "retry", "unavailable", "forbidden")) {
        visitor.open("/public/" + (page.contains(".") ? page : page + ".xhtml"));
        visitor.atWidth(390).expectAccessible();
        visitor.atWidth(1280).expectAccessible();
        assertThat(cookies(visitor)).as(page).isEmpty();
      }
    }
  }

  private static List<Page> tabs(Visitor visitor, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> {
              Page tab = newTab(visitor);
              tab.navigate(tenant(HOME + "?tab=" + i));
              return tab;
            })
        .toList();
  }

  private static Page newTab(Visitor visitor) {
    return visitor.page().context().newPage();
  }

  private static void saveAnswer(Visitor visitor) {
    visitor.page().getByText("保存して進む").click();
  }

  private static void forgetSession(Visitor visitor) {
    visitor
        .page()
        .context()
        .clearCookies(
            new com.microsoft.playwright.BrowserContext.ClearCookiesOptions()
                .setName(SESSION_COOKIE));
  }

  private static APIResponse post(Visitor visitor, String url, String header, String value) {
    return visitor
        .page()
        .context()
        .request()
        .post(url, RequestOptions.create().setHeader(header, value).setMaxRedirects(0));
  }

  private static List<Cookie> cookies(Visitor visitor) {
    return visitor.page().context().cookies(tenant("/"));
  }

  private static com.microsoft.playwright.Locator.WaitForOptions hidden() {
    return new com.microsoft.playwright.Locator.WaitForOptions()
        .setState(com.microsoft.playwright.options.WaitForSelectorState.HIDDEN);
  }

  private static String tenant(String path) {
    return Product.running().tenantPortal() + path;
  }
}
