package jp.mimamori.tenantportal.draft;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import jp.mimamori.browser.KeptDrafts;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is typed outlives tab, session and device, and is nobody else's. */
class DraftsPageIT {

  private static final long CLINIC = 1005;
  private static final String ITEM = "/checklist/answer.xhtml?item=R7-H-2-8";
  private static final String REMARKS = "[id='form:remarks']";
  private static final String SAME_SITE = "same-origin";

  @BeforeEach
  void nothingIsTyped() throws SQLException {
    KeptDrafts.forget(CLINIC);
  }

  @Test
  void aClosedTabLosesNothingEvenOnAnotherDevice() {
    try (Visitor first = Visitor.signedIn("hajime")) {
      first.open(ITEM);
      type(first.page(), "髙﨑さんに確認中");
    }
    try (Visitor second = Visitor.signedIn("hajime")) {
      second.open(ITEM);
      Page page = second.page();
      assertThat(page.locator("#draft")).containsText("書きかけの内容を戻しました");
      assertThat(page.locator(REMARKS)).hasValue("髙﨑さんに確認中");
      assertThat(page.locator("input[value=NO]")).isChecked();
      assertThat(page.locator("[id='form:targetOn']")).isVisible();
      second.expectAccessible();
      second.atWidth(390).expectAccessible();

      Page other = page.context().newPage();
      other.navigate(second.address("/checklist/answer.xhtml?item=R7-H-2-9"));
      assertThat(other.locator("#draft")).isHidden();
    }
  }

  @Test
  void onceItIsSavedOrThrownAwayItIsGone() {
    try (Visitor visitor = Visitor.signedIn("hajime")) {
      Page page = visitor.page();
      visitor.open("/vendors/edit.xhtml");
      keptAt(page, () -> page.fill("[id='form:name']", "書きかけ商会"), "PUT");
      page.reload();
      keptAt(page, () -> page.getByText("書きかけを捨てる").click(), "DELETE");
      assertThat(page.inputValue("[id='form:name']")).isEmpty();

      visitor.open(ITEM);
      type(page, "もうすぐ保存する");
      page.fill("[id='form:targetOn']", "R9.3.31");
      page.waitForNavigation(() -> page.click("main form input[type=submit]"));
      assertThat(page.locator("main")).containsText("保存しました");
    }
    try (Visitor again = Visitor.signedIn("hajime")) {
      again.open(ITEM);
      assertThat(again.page().locator("#draft")).isHidden();
      again.open("/vendors/edit.xhtml");
      assertThat(again.page().locator("#draft")).isHidden();
    }
  }

  @Test
  void aSessionThatEndedLosesNothing() {
    try (Visitor visitor = Visitor.signedIn("hajime")) {
      Page page = visitor.page();
      visitor.open(ITEM);
      type(page, "途中で席を立つ");
      page.context().clearCookies();
      Page later = page.context().newPage();
      page.close();
      later.navigate(visitor.address(ITEM));
      later.fill("#username", "hajime");
      later.fill("#password", Product.account("hajime").password());
      later.click("#kc-login");
      assertThat(later.locator(REMARKS)).hasValue("途中で席を立つ");
    }
  }

  @Test
  void whoMayNotIsRefusedAndKeepsNothing() {
    try (Visitor visitor = Visitor.signedIn("hajime");
        Visitor stranger = Visitor.ofTenantPortal()) {
      assertThat(put(visitor, "cross-site", CLINIC, "{}").status()).isEqualTo(403);
      assertThat(put(visitor, SAME_SITE, 1001, "{}").status()).isEqualTo(409);
      assertThat(put(visitor, SAME_SITE, CLINIC, "x".repeat(100_001)).status()).isEqualTo(413);
      assertThat(put(stranger, SAME_SITE, CLINIC, "{}").status()).isEqualTo(401);
      visitor.open(ITEM);
      assertThat(visitor.page().locator("#draft")).isHidden();
      assertThat(put(visitor, SAME_SITE, CLINIC, "{}").status()).isEqualTo(204);
    }
  }

  private static void type(Page page, String remarks) {
    page.check("input[value=NO]");
    keptAt(page, () -> page.fill(REMARKS, remarks), "PUT");
  }

  private static void keptAt(Page page, Runnable press, String method) {
    Response kept =
        page.waitForResponse(
            answer -> answer.url().contains("/drafts?") && answer.request().method().equals(method),
            press);
    assertThat(kept.status()).isEqualTo(204);
  }

  private static APIResponse put(Visitor visitor, String site, long workplace, String draft) {
    String page = URLEncoder.encode(ITEM, StandardCharsets.UTF_8);
    return visitor
        .page()
        .request()
        .fetch(
            visitor.address("/drafts?page=" + page + "&workplace=" + workplace),
            RequestOptions.create()
                .setMethod("PUT")
                .setHeader("Sec-Fetch-Site", site)
                .setHeader("Sec-Fetch-Mode", "cors")
                .setMaxRedirects(0)
                .setData(draft));
  }
}
