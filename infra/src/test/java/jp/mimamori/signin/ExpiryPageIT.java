package jp.mimamori.signin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.time.Duration;
import jp.mimamori.browser.KeptDrafts;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The end of a session: told before it comes, and nothing typed is lost by it. */
class ExpiryPageIT {

  private static final long MIDORI = 1004;
  private static final String GATE = "/checklist/gate.xhtml?correct=true";
  private static final String REMARKS = "[id='form:remarks']";
  private static final Duration UNTIL_WARNING = Duration.ofMinutes(25).plusSeconds(5);

  private Visitor visitor;
  private Page page;

  @BeforeEach
  void signIn() throws SQLException {
    KeptDrafts.forget(MIDORI);
    visitor = Visitor.signedIn("sanba");
    page = visitor.page();
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  @Test
  void theEndIsToldFiveMinutesBeforeAndCanBePutOff() {
    openWithClock();
    page.focus(REMARKS);
    pass(Duration.ofMinutes(24));
    assertThat(page.locator("#session-idle")).isHidden();
    pass(UNTIL_WARNING.minusMinutes(24));
    assertThat(warning()).containsText("あと5分で自動的にサインアウトします");
    assertThat(page.locator(REMARKS)).isFocused();
    visitor.atWidth(390).expectAccessible();
    visitor.atWidth(1280).expectAccessible();

    page.waitForResponse(
        answer -> answer.url().endsWith("/session") && answer.status() == 204, this::goOn);
    assertThat(page.locator("#session-idle")).isHidden();
    assertThat(page.locator(REMARKS)).isFocused();
    pass(Duration.ofMinutes(24));
    assertThat(page.locator("#session-idle")).isHidden();
  }

  @Test
  void afterTheEndThePageSaysSo() {
    openWithClock();
    page.waitForResponse(
        answer -> answer.url().contains("/drafts?") && answer.status() == 204,
        () -> {
          page.fill(REMARKS, "まだ書いている途中");
          pass(Duration.ofSeconds(2));
        });
    pass(Duration.ofMinutes(31));
    assertThat(warning()).containsText("自動的にサインアウトしました");
    visitor.expectAccessible();
    page.getByRole(AriaRole.LINK, named("サインインし直す")).click();
    assertThat(page.locator("#draft")).isVisible();
    assertThat(visitor.path()).isEqualTo(GATE);
  }

  @Test
  void goingOnAfterTheSessionWasLostSaysThatItEnded() {
    openWithClock();
    pass(UNTIL_WARNING);
    forgetSession();
    goOn();
    assertThat(warning()).containsText("自動的にサインアウトしました");
  }

  @Test
  void theLastEndCannotBePutOff() {
    page.route("**/checklist/gate.xhtml*", ExpiryPageIT::withFourMinutesLeft);
    visitor.open(GATE);
    assertThat(warning()).containsText("延ばすことはできません");
    assertThat(page.getByText("続ける", new Page.GetByTextOptions().setExact(true))).isHidden();
    visitor.expectAccessible();
  }

  @Test
  void aRequestOfAnotherTabCountsAsWell() {
    openWithClock();
    pass(UNTIL_WARNING);
    assertThat(warning()).isVisible();
    page.context().newPage().navigate(visitor.address("/home/index.xhtml"));
    assertThat(page.locator("#session-idle")).isHidden();
  }

  @Test
  void whatWasTypedOutlivesALostSessionUntilItIsSaved() {
    visitor.open(GATE);
    page.check("input[value=YES]");
    page.fill(REMARKS, "髙﨑さんに確認中");
    page.context().clearCookies();
    page.click("main form input[type=submit]");
    visitor.signInAs("sanba");
    assertThat(visitor.path()).isEqualTo(GATE);
    assertThat(page.locator("#draft")).containsText("書きかけの内容を戻しました");
    assertThat(page.locator("input[value=YES]")).isChecked();
    assertThat(page.locator(REMARKS)).hasValue("髙﨑さんに確認中");
    visitor.atWidth(390).expectAccessible();
    visitor.atWidth(1280).expectAccessible();

    save();
    assertThat(page.locator(".message-good")).isVisible();
    assertThat(keptInTab()).isEmpty();
    visitor.open("/checklist/gate.xhtml");
    assertThat(page.locator("#draft")).isHidden();
  }

  @Test
  void aDraftIsThrownAwayAtAPress() {
    visitor.open(GATE);
    String before = page.inputValue(REMARKS);
    page.fill(REMARKS, "やっぱりやめる");
    page.reload();
    assertThat(page.locator(REMARKS)).hasValue("やっぱりやめる");
    page.getByText("書きかけを捨てる").click();
    assertThat(page.locator(REMARKS)).hasValue(before);
    assertThat(page.locator("#draft")).isHidden();
    page.reload();
    assertThat(page.locator("#draft")).isHidden();
    assertThat(page.locator(REMARKS)).hasValue(before);
  }

  @Test
  void aRefusedFormKeepsItsAddressAndItsDraft() {
    visitor.open(GATE);
    page.fill("[id='form:confirmedOn']", "R8.2.30");
    save();
    assertThat(page.locator("[id='form:confirmedOn-message']")).containsText("読み取れません");
    assertThat(page.locator("#draft")).isHidden();
    assertThat(visitor.path()).isEqualTo(GATE);
    visitor.open(GATE);
    assertThat(page.locator("#draft")).isVisible();
    assertThat(page.locator("[id='form:confirmedOn']")).hasValue("R8.2.30");
  }

  @Test
  void anotherPersonDoesNotSeeIt() {
    visitor.open(GATE);
    page.fill(REMARKS, "ほかの人には見せない");
    assertThat(keptInTab()).contains("ほかの人には見せない").doesNotContain("ViewState", "nonce");
    page.context().clearCookies();
    visitor.open(GATE);
    visitor.signInAs("kakemochi");
    assertThat(keptInTab()).isEmpty();
    page.click("[aria-label='あおぞら内科医院を選ぶ']");
    page.locator(".message-good").waitFor();
    visitor.open(GATE);
    assertThat(page.locator("#draft")).isHidden();
  }

  @Test
  void signingOutTakesItAway() {
    visitor.open(GATE);
    page.fill(REMARKS, "置いていかない");
    page.locator("form[action$='/oidc/logout'] button").click();
    page.waitForURL(visitor.address("/public/bye.xhtml"));
    assertThat(keptInTab()).isEmpty();
  }

  private void openWithClock() {
    page.clock().install();
    visitor.open(GATE);
  }

  private void pass(Duration time) {
    page.clock().fastForward(time.toMillis());
  }

  private Locator warning() {
    return page.locator(".session [role=alert] > div:not([hidden])");
  }

  private void goOn() {
    page.getByRole(AriaRole.BUTTON, named("続ける")).click();
  }

  private void save() {
    page.waitForNavigation(() -> page.click("main form input[type=submit]"));
  }

  private void forgetSession() {
    page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("mimamori-tp"));
  }

  /** Drafts in the storage of the tab, of whomever. */
  private String keptInTab() {
    return (String)
        page.evaluate(
            "Object.entries(sessionStorage).filter(([key]) => key.startsWith('draft|')).join()");
  }

  private static void withFourMinutesLeft(Route route) {
    var answer = route.fetch();
    route.fulfill(
        new Route.FulfillOptions()
            .setResponse(answer)
            .setBody(answer.text().replaceAll("data-left=\"\\d+\"", "data-left=\"240\"")));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
