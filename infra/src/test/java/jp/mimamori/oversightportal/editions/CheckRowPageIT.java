package jp.mimamori.oversightportal.editions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.TestAccount;
import jp.mimamori.browser.Visitor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The official text of a row of BCP策定の確認表 comes to hand, and whoever answered is asked again. */
class CheckRowPageIT {

  private static final String ROW = "BCP-4-3";
  private static final long CLINIC = 1166;

  @BeforeEach
  void aClinicHasAnswered() throws SQLException {
    execute(
        """
        INSERT INTO bcp_check_answer (institution_id, id, version, fiscal_year, item_id, answer, answered_on,
          answered_by) VALUES (%d, 4343, 1, %d, '%s', 'YES', '2026-04-02', '試験 花子')
        """
            .formatted(CLINIC, FiscalYear.of(LocalDate.now(JapanTime.ZONE)).year(), ROW));
  }

  @AfterEach
  void asItWas() throws SQLException {
    execute("DELETE FROM bcp_check_answer WHERE institution_id = " + CLINIC);
    execute("DELETE FROM bcp_check_revision WHERE item_id = '" + ROW + "'");
    execute(
        "UPDATE bcp_check_item SET text = NULL, verified = FALSE, verified_on = NULL, verified_by = NULL,"
            + " edited_at = NULL, wording_no = 1, source = '公式の文は未入手' WHERE id = '"
            + ROW
            + "'");
  }

  @Test
  void anUnknownRowGetsItsTextAndTheAnswerIsAskedAnew() {
    try (Visitor administrator = Visitor.signedIn("kenadmin")) {
      Page page = administrator.page();
      administrator.open("/editions/index.xhtml");
      page.getByText("BCP策定の確認表").last().click();
      administrator.expectAccessible();
      row(page).locator("a").click();
      administrator.atWidth(390).expectAccessible();
      submit(page);
      assertThat(page.locator("#problems")).containsText("項目の文を入力");
      assertThat(page.locator("#problems")).containsText("照合した文書を");
      page.fill("[id='form:text']", "復旧作業と動作確認ができるか。");
      page.fill("[id='form:source']", "試験用の文書 2ページ");
      submit(page);
      assertThat(page.locator("main")).containsText("いまの文を読んで答え直します");
      assertThat(row(page)).containsText("公式の文書と照合済み");

      row(page).locator("a").click();
      assertThat(page.locator(".history")).containsText("公式の文をまだ入手できていません");
      page.fill("[id='form:text']", "復旧の作業と動作の確認ができるか。");
      page.fill("[id='form:source']", "試験用の文書 2ページ");
      submit(page);
      assertThat(page.locator("#problems")).containsText("意味が変わる訂正");
      page.check("input[type=radio][value=SLIP]");
      submit(page);
      assertThat(page.locator("main")).containsText("これまでの回答はそのまま有効");
    }
    TestAccount clerk = TestAccount.member(CLINIC, "STAFF");
    try (Visitor clinic = Visitor.ofTenantPortal()) {
      clinic.open("/continuity/check.xhtml");
      clinic.signInAs(clerk.username(), TestAccount.PASSWORD);
      assertThat(clinic.page().locator("main")).containsText("復旧の作業と動作の確認ができるか。");
      assertThat(clinic.page().locator("main")).containsText("前の文への回答は「はい」でした");
      clinic.expectAccessible();
    }
  }

  private static Locator row(Page page) {
    return page.locator("li.item").filter(new Locator.FilterOptions().setHasText("復旧作業・動作確認"));
  }

  private static void submit(Page page) {
    page.click("[id='form'] .actions [type=submit]");
    page.waitForLoadState();
  }

  private static void execute(String sql) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}
