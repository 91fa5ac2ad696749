package jp.mimamori.oversightportal.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jp.mimamori.browser.Mailbox;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.Test;

class WritePageIT {

  private static final String SUBJECT = "記入のお願い（試験）";

  @Test
  void aListIsRemindedAndTheEffectSeenByTheOfficeAlone() throws Exception {
    String[] institution = anUntouchedOne();
    try (Visitor kenou = Visitor.signedIn("kenou")) {
      Page page = kenou.page();
      kenou.open("/institutions/index.xhtml?standing=UNTOUCHED&text=" + institution[0]);
      assertThat(page.locator("main h2").innerText()).isEqualTo("1機関");
      page.locator("text=この一覧の施設に督促する").click();
      assertThat(page.locator("main dd").allInnerTexts()).containsExactly("1機関", "1機関", "0機関");
      page.fill("[id='form:subject']", " ");
      page.locator("main input[value='内容を確かめる']").click();
      assertThat(page.locator(".field-error").innerText()).isEqualTo("件名を入力してください。");
      page.fill("[id='form:subject']", SUBJECT);
      kenou.expectAccessible();
      page.locator("main input[value='内容を確かめる']").click();
      assertThat(page.locator("main .typed").innerText().strip())
          .startsWith(institution[0] + " 御中")
          .endsWith("県央保健所");
      kenou.expectAccessible();
      page.locator("main input[value='1機関に送る']").click();
      page.waitForURL("**/campaigns/view.xhtml?id=*");
      String sent = kenou.path();
      for (int i = 0; i < 30 && !page.locator("main dd").nth(1).innerText().equals("1機関"); i++) {
        page.waitForTimeout(1000);
        kenou.open(sent);
      }
      assertThat(page.locator("main dd").nth(1).innerText()).isEqualTo("1機関");
      kenou.atWidth(390).expectAccessible();
      Mailbox mailbox = new Mailbox(institution[1]);
      assertThat(mailbox.newestSubject()).isEqualTo(SUBJECT);
      assertThat(mailbox.newestText()).contains(institution[0] + " 御中", "県央保健所");
      try (Visitor nagasaki = Visitor.signedIn("nagasaki")) {
        Response elsewhere = nagasaki.open(sent);
        assertThat(elsewhere.status()).isEqualTo(404);
        nagasaki.open("/campaigns/index.xhtml");
        assertThat(nagasaki.page().locator("main").innerText()).doesNotContain(SUBJECT);
      }
    }
  }

  /** Name and address of one that nobody else in these tests works with. */
  private static String[] anUntouchedOne() throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT i.name, i.email FROM institution i JOIN standing s ON s.institution_id = i.id"
                    + " WHERE i.health_center_code = 'HC04' AND s.standing = 'UNTOUCHED'"
                    + " AND s.fiscal_year = (SELECT MAX(fiscal_year) FROM checklist_response)"
                    + " AND i.id > 1101 AND i.closed_on IS NULL ORDER BY i.id DESC LIMIT 1")) {
      found.next();
      return new String[] {found.getString(1), found.getString(2)};
    }
  }
}
