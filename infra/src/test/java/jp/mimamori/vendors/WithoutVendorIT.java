package jp.mimamori.vendors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import jp.mimamori.journey.DemoInstitution;
import org.junit.jupiter.api.Test;

/** 契約している事業者はない: two items need no entry and no vendor's form is due; and the way back. */
class WithoutVendorIT {

  private final DemoInstitution hospital = DemoInstitution.untouched("HOSPITAL");

  @Test
  void withoutAContractNothingIsAskedOfVendorsUntilThereIsOne() throws SQLException {
    run(
        "UPDATE vendor SET retired_on = '2026-04-01' WHERE retired_on IS NULL AND institution_id = ");
    run("UPDATE institution SET without_vendor_since = NULL WHERE id = ");
    try (Visitor clerk = hospital.member()) {
      Page page = clerk.page();
      clerk.open("/checklist/gate.xhtml");
      page.check("input[value=YES]");
      submit(page);

      clerk.open("/vendors/index.xhtml");
      page.locator("main input[value='契約している事業者はない']").click();
      assertThat(page.locator("main")).containsText("「事業者確認用」は必要ありません");
      clerk.expectAccessible();
      for (String item : List.of("R7-H-2-2", "R7-H-2-3")) {
        clerk.open("/checklist/answer.xhtml?item=" + item);
        assertThat(page.locator("input[value=NOT_REQUIRED]")).isChecked();
        submit(page);
      }
      assertThat(notRequired()).isEqualTo(2);
      clerk.open("/home/index.xhtml");
      assertThat(page.locator("section[aria-labelledby='vendor-forms']")).not().containsText("社中");
      assertThat(page.locator("main")).not().containsText("事業者を登録する");

      Vendors.register(clerk, "新しい契約システム", "new@contract.example");
      clerk.open("/vendors/index.xhtml");
      assertThat(page.locator("main")).containsText("いまの事業者（1社）");
      assertThat(page.locator("main")).not().containsText("契約している事業者はない、と登録されています");
      clerk.open("/home/index.xhtml");
      assertThat(page.locator("section[aria-labelledby='vendor-forms']")).containsText("1社中0社");
      clerk.open("/submission/index.xhtml");
      assertThat(page.locator("main")).containsText("契約している事業者があるのに「記入不要」");
      clerk.open("/checklist/answer.xhtml?item=R7-H-2-2");
      assertThat(page.locator("input[value=NOT_REQUIRED]")).hasCount(0);
      page.check("input[value=YES]");
      submit(page);
      assertThat(notRequired()).as("the other one is still to be answered").isEqualTo(1);
    }
  }

  private static void submit(Page page) {
    page.waitForNavigation(() -> page.locator("main form input[type=submit]").first().click());
  }

  private long notRequired() throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement();
        ResultSet result =
            statement.executeQuery(
                "SELECT COUNT(*) FROM answer_round WHERE latest AND value = 'NOT_REQUIRED'"
                    + " AND item_id IN ('R7-H-2-2', 'R7-H-2-3') AND institution_id = "
                    + hospital.id())) {
      result.next();
      return result.getLong(1);
    }
  }

  /** For this hospital. */
  private void run(String sql) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement()) {
      statement.execute(sql + hospital.id());
    }
  }
}
