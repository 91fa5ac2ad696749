package jp.mimamori.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.time.Clock;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.TestAccount;
import jp.mimamori.browser.Visitor;
import jp.mimamori.infra.launch.OneTimeCode;
import org.junit.jupiter.api.Test;

/** Officers and administrators need a second factor; everybody may have one. */
class SecondFactorPageIT {

  @Test
  void anOfficerIsAskedForACodeAndAWrongOneIsRefused() {
    try (Visitor officer = Visitor.ofOversightPortal()) {
      officer.open("/");
      officer.typePassword("kenou", Product.account("kenou").password());
      assertThat(officer.page().locator("#otp")).isVisible();
      officer.page().fill("#otp", "000000");
      officer.page().click("#kc-login");
      assertThat(officer.page().locator("body")).containsText("ワンタイムコードが違います");
      assertThat(officer.open("/dashboard/index.xhtml").url()).doesNotContain("dashboard");
    }
  }

  @Test
  void whoBecameAnAdministratorSetsUpAnAppBeforeSeeingAnything() {
    TestAccount account = TestAccount.member(1105, "ADMINISTRATOR");
    try (Visitor administrator = Visitor.ofTenantPortal()) {
      administrator.open("/people/index.xhtml");
      administrator.signInAs(account.username(), TestAccount.PASSWORD);
      assertThat(administrator.path()).isEqualTo("/signin/secondfactor.xhtml");
      assertThat(administrator.heading()).isEqualTo("2段階認証が必要です");
      administrator.expectAccessible();
      administrator.atWidth(390).expectAccessible();
      administrator.open("/checklist/index.xhtml");
      assertThat(administrator.path()).isEqualTo("/signin/secondfactor.xhtml");

      administrator.page().click("main button");
      String secret = setUpApp(administrator.page());
      administrator.page().waitForURL(administrator.address("/**"));
      assertThat(administrator.open("/people/index.xhtml").status()).isEqualTo(200);

      administrator.page().context().clearCookies();
      administrator.open("/people/index.xhtml");
      administrator.typePassword(account.username(), TestAccount.PASSWORD);
      administrator.typeCode(secret);
      administrator.page().waitForURL(administrator.address("/people/index.xhtml"));
    }
  }

  @Test
  void whoeverWantsTwoStepsIsAskedFromThenOn() {
    TestAccount account = TestAccount.member(1106, "STAFF");
    try (Visitor staff = Visitor.ofTenantPortal()) {
      staff.open("/");
      staff.signInAs(account.username(), TestAccount.PASSWORD);
      staff.open("/signin/settings.xhtml");
      staff.expectAccessible();
      staff.atWidth(390).expectAccessible();
      staff.atWidth(1280).page().getByText("認証アプリを登録する").click();
      String secret = setUpApp(staff.page());
      assertThat(staff.page().locator("main")).containsText("設定しました");

      staff.page().context().clearCookies();
      staff.open("/checklist/index.xhtml");
      staff.typePassword(account.username(), TestAccount.PASSWORD);
      staff.typeCode(secret);
      staff.page().waitForURL(staff.address("/checklist/index.xhtml"));
      staff.open("/signin/settings.xhtml");
      assertThat(staff.page().locator("main")).containsText("2段階認証を済ませています");
    }
  }

  @Test
  void aPasskeyIsASecondFactorToo() {
    TestAccount account = TestAccount.member(1107, "STAFF");
    try (Visitor person = Visitor.ofTenantPortal()) {
      addAuthenticator(person.page());
      person.open("/signin/settings.xhtml");
      person.signInAs(account.username(), TestAccount.PASSWORD);
      person.page().getByText("パスキーを登録する").click();
      person.page().onceDialog(label -> label.accept("試験の鍵"));
      click(person.page(), "#registerWebAuthn");
      assertThat(person.page().locator("main")).containsText("設定しました");
      account.becomes("ADMINISTRATOR");

      person.page().context().clearCookies();
      person.open("/people/index.xhtml");
      person.typePassword(account.username(), TestAccount.PASSWORD);
      click(person.page(), "#authenticateWebAuthnButton");
      person.page().waitForURL(person.address("/people/index.xhtml"));
      assertThat(person.heading()).isEqualTo("利用者");
    }
  }

  @Test
  void anErrandAtKeycloakCannotBeStartedByAnotherSite() {
    try (Visitor visitor = Visitor.signedIn("jimu")) {
      var request = visitor.page().context().request();
      assertThat(request.post(visitor.address("/signin/errand/app")).status()).isEqualTo(403);
      assertThat(request.get(visitor.address("/signin/errand/app")).status()).isEqualTo(405);
    }
  }

  /** Keycloak's buttons for passkeys do nothing before the page's scripts have run. */
  private static void click(Page page, String button) {
    page.locator(button).waitFor();
    page.waitForLoadState();
    page.click(button);
  }

  /** Types in what an app would, and returns its secret. */
  private static String setUpApp(Page page) {
    page.click("#mode-manual");
    String secret = page.locator("#kc-totp-secret-key").innerText().replace(" ", "");
    page.fill("#totp", OneTimeCode.at(Clock.systemUTC().instant(), secret));
    page.fill("#userLabel", "試験");
    page.click("#saveTOTPBtn");
    return secret;
  }

  /** A security key inside the browser, always ready. */
  private static void addAuthenticator(Page page) {
    CDPSession devTools = page.context().newCDPSession(page);
    devTools.send("WebAuthn.enable");
    JsonObject key = new JsonObject();
    key.addProperty("protocol", "ctap2");
    key.addProperty("transport", "internal");
    key.addProperty("hasResidentKey", true);
    key.addProperty("hasUserVerification", true);
    key.addProperty("isUserVerified", true);
    key.addProperty("automaticPresenceSimulation", true);
    JsonObject options = new JsonObject();
    options.add("options", key);
    devTools.send("WebAuthn.addVirtualAuthenticator", options);
  }
}
