package jp.mimamori.oversightportal.editions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import jp.mimamori.browser.Visitor;
import jp.mimamori.law.JapanTime;
import org.junit.jupiter.api.Test;

/** An administrator compares texts with the official document. */
class ItemPageIT {

  private static final String ITEM = "R7-P-2-5";

  @Test
  void aTextIsConfirmedThenPutRightAndItsHistoryStays() throws SQLException {
    try (PublishedForATest product = new PublishedForATest();
        Visitor administrator = Visitor.signedIn("kenadmin")) {
      Page page = administrator.page();
      long standing = standing(product);
      open(administrator);
      administrator.expectAccessible();
      submit(page);
      assertThat(page.locator("#problems")).containsText("照合した文書を");
      page.fill("[id='form:source']", "試験用の文書 1ページ");
      submit(page);
      assertThat(page.locator("main")).containsText("公式の文書のとおりである");

      open(administrator);
      assertThat(page.locator("main")).containsText("公式の文書と照合済み");
      String before = page.inputValue("[id='form:text']");
      page.fill("[id='form:text']", "不要なアカウントを、すべて消している。");
      page.fill("[id='form:source']", "試験用の文書 1ページ");
      submit(page);
      assertThat(page.locator("#problems")).containsText("意味が変わる訂正");
      page.check("input[type=radio][value=SLIP]");
      submit(page);
      assertThat(page.locator("main")).containsText("これまでの回答はそのまま有効");
      assertThat(standing(product)).isEqualTo(standing).isPositive();

      open(administrator);
      assertThat(page.locator(".history").first()).containsText(before);
      page.fill("[id='form:text']", "不要なアカウントを、毎月消している。");
      page.fill("[id='form:source']", "試験用の文書 2ページ");
      page.check("input[type=radio][value=MEANING]");
      submit(page);
      assertThat(page.locator("main")).containsText("回答" + standing + "件が「未回答」に戻りました");
      assertThat(standing(product)).isZero();
      assertThat(page.locator("li.item").filter(new Locator.FilterOptions().setHasText("毎月消している")))
          .containsText("公式の文書と照合済み");
    }
  }

  private static void open(Visitor administrator) {
    administrator.open("/editions/item.xhtml?id=" + ITEM);
    administrator.page().fill("[id='form:verifiedOn']", LocalDate.now(JapanTime.ZONE).toString());
  }

  private static void submit(Page page) {
    page.click("[id='form'] .actions [type=submit]");
    page.waitForLoadState();
  }

  private static long standing(PublishedForATest product) throws SQLException {
    return product.number(
        """
        SELECT COUNT(*) FROM answer_round a JOIN checklist_response r
            ON r.institution_id = a.institution_id AND r.id = a.response_id
         WHERE a.latest AND a.item_id = '%s' AND r.fiscal_year = %d
        """
            .formatted(ITEM, InventedForm.YEAR.year()));
  }
}
