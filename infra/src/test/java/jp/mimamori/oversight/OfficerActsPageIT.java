package jp.mimamori.oversight;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import jp.mimamori.tenancy.Ids;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The prefecture's administrator reads what officers did, and nobody else does. */
class OfficerActsPageIT {

  private static final long FUJI = 1001;

  @BeforeAll
  static void anOfficerLooks() {
    try (Visitor officer = Visitor.signedIn("kenou")) {
      officer.open("/institutions/view.xhtml?id=" + FUJI);
    }
  }

  private static Locator rows(Page page) {
    return page.locator("main tbody tr");
  }

  @Test
  void theAdministratorFindsWhoLookedAtWhat() {
    try (Visitor administrator = Visitor.signedIn("kenadmin")) {
      administrator.open("/audit/index.xhtml");
      Page page = administrator.page();
      page.selectOption("#action", "LOOK_AT_INSTITUTION");
      page.fill("#from", "令和8年4月1日");
      page.click("main button[type=submit]");
      assertThat(rows(page).filter(new Locator.FilterOptions().setHasText("県央保健所")).first())
          .containsText("ふじ内科医院");
      administrator.expectAccessible();
      administrator.atWidth(390).expectAccessible();
      administrator.open("/audit/index.xhtml?to=2020-01-01");
      assertThat(page.locator(".empty")).containsText("あてはまる記録はありません");
    }
  }

  /** What an institution does, and what officers of another prefecture do, is not shown. */
  @Test
  void onlyOwnOfficersActsAreShownSheetBySheet() throws IOException, SQLException {
    String stranger = "00000000-0000-0000-0000-00000000aaaa";
    write("app_oversight", stranger, "他県 太郎", 1);
    write("owner", Product.account("kenou").person().sub(), "施設 太郎", 1);
    write("app_oversight", Product.account("nagasaki").person().sub(), "浦上 恵子", 60);
    try (Visitor administrator = Visitor.signedIn("kenadmin")) {
      administrator.open("/audit/index.xhtml");
      Page page = administrator.page();
      assertThat(rows(page)).hasCount(OfficerActSheet.LENGTH);
      page.locator("a.neighbour-next").click();
      assertThat(page.locator("a.neighbour").first()).containsText("最新の記録へ戻る");
      assertThat(rows(page).filter(new Locator.FilterOptions().setHasText("浦上 恵子")).nth(9))
          .isVisible();
      assertThat(page.locator("main tbody")).not().containsText("他県 太郎");
      assertThat(page.locator("main tbody")).not().containsText("施設 太郎");
    }
  }

  /** Entries as the account would write them; the side is the database's to tell. */
  private static void write(String account, String sub, String name, int entries)
      throws IOException, SQLException {
    try (Connection connection = connection(account);
        Statement statement = connection.createStatement()) {
      for (int i = 0; i < entries; i++) {
        statement.executeUpdate(
            """
            INSERT INTO audit_entry (institution_id, id, version, actor_sub, actor_name, actor_post, action, object)
            VALUES (0, %d, 1, '%s', '%s', '試験', 'EXPORT_INSTITUTIONS', 'institutions')
            """
                .formatted(Ids.next(), sub, name));
      }
    }
  }

  private static Connection connection(String account) throws IOException, SQLException {
    if (account.equals("owner")) {
      return Product.running().ownerConnection();
    }
    return DriverManager.getConnection(
        Product.running().databaseUrl().replaceFirst("/base$", "/oversight"),
        account,
        Files.readString(Product.data().resolve("secrets/database.oversight")).strip());
  }

  @ParameterizedTest
  @ValueSource(strings = {"kenou", "ken"})
  void nobodyElseReadsIt(String username) {
    try (Visitor officer = Visitor.signedIn(username)) {
      assertThat(officer.open("/audit/index.xhtml").status()).isEqualTo(403);
      officer.open("/dashboard/index.xhtml");
      assertThat(officer.page().locator("nav").first()).not().containsText("職員の操作の記録");
    }
  }
}
