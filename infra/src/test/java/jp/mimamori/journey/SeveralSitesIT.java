package jp.mimamori.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import jp.mimamori.law.Wareki;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** One person answers for a dental clinic and its pharmacy at once; each keeps its own record. */
class SeveralSitesIT {

  private static final long CLINIC = 1005;
  private static final long PHARMACY = 1095;
  private static final LocalDate TODAY = LocalDate.now(JapanTime.ZONE);
  private static final LocalDate LAST_DAY = FiscalYear.of(TODAY).lastDay();

  @BeforeAll
  static void openAPharmacy() throws SQLException {
    forget();
    execute(
        "INSERT INTO institution (institution_id, id, version, kind, name, kana,"
            + " municipality_code, health_center_code, opened_on) SELECT %1$d, %1$d, 1,"
            + " 'PHARMACY', 'はじめ薬局', 'ハジメヤッキョク', municipality_code, health_center_code,"
            + " opened_on FROM institution WHERE institution_id = %2$d",
        PHARMACY, CLINIC);
    execute(
        "INSERT INTO membership (institution_id, id, version, person_sub, person_name, email, role,"
            + " valid_from) SELECT %1$d, %1$d, 1, person_sub, person_name, email, role, valid_from"
            + " FROM membership WHERE institution_id = %2$d AND role = 'STAFF'",
        PHARMACY, CLINIC);
  }

  @AfterAll
  static void closeIt() throws SQLException {
    forget();
  }

  private static void forget() throws SQLException {
    for (String table : List.of("answer_round", "checklist_response", "draft")) {
      execute("DELETE FROM " + table + " WHERE institution_id IN (%d, %d)", PHARMACY, CLINIC);
    }
    execute("DELETE FROM membership WHERE institution_id = %d", PHARMACY);
    execute("DELETE FROM institution WHERE institution_id = %d", PHARMACY);
  }

  @Test
  void oneAnswerIsRecordedSeparatelyAndARefusalOfOneLosesNothingOfTheOthers() throws SQLException {
    try (Visitor owner = Visitor.signedIn("hajime")) {
      Page page = owner.page();
      page.click("[aria-label='はじめ歯科医院を選ぶ']");
      page.waitForURL("**/home/index.xhtml");
      page.click("text=まとめて答える");
      owner.expectAccessible();
      submit(page);
      assertThat(owner.heading()).isEqualTo("2施設にまとめて答える");
      assertThat(page.locator("thead").innerText()).contains("はじめ歯科医院", "はじめ薬局");
      owner.expectAccessible();
      owner.atWidth(390).expectAccessible();
      owner.atWidth(1280);

      submit(page);
      assertThat(page.locator(".messages").innerText()).contains("項目を1つ以上選んでください");
      item(page, "1-①");
      item(page, "2-①");
      page.check("input[value=NO]");
      submit(page);
      assertThat(page.locator("[id='form:targetOn-message']").innerText()).contains("目標日");
      page.fill("[id='form:targetOn']", Wareki.date(LAST_DAY));
      page.fill("[id='form:remarks']", "本院と薬局で一緒に進める");
      submit(page);
      assertThat(page.locator(".messages").innerText()).contains("はじめ歯科医院", "はじめ薬局", "2項目ずつ記録しました");
      for (long site : List.of(CLINIC, PHARMACY)) {
        assertThat(rounds(site)).isEqualTo(2);
        assertThat(
                number(
                    "SELECT COUNT(*) FROM audit_entry WHERE action = 'ANSWER_ITEM'"
                        + " AND actor_name = '波佐見 あかり' AND institution_id = "
                        + site))
            .isGreaterThanOrEqualTo(2);
      }

      item(page, "1-①");
      item(page, "2-②");
      page.check("input[value=YES]");
      execute(
          "UPDATE answer_round SET confirmed_on = confirmed_on - INTERVAL 1 DAY"
              + " WHERE institution_id = %d",
          CLINIC);
      page.fill("[id='form:confirmedOn']", Wareki.date(TODAY.minusDays(1)));
      submit(page);
      assertThat(page.locator(".messages").innerText())
          .contains("4件のうち3件を記録しました", "はじめ薬局　1-①", "前回の確認日以降")
          .doesNotContain("はじめ歯科医院　1-①");
      assertThat(rounds(CLINIC)).isEqualTo(4);
      assertThat(rounds(PHARMACY)).isEqualTo(3);
    }
  }

  @Test
  void nobodyAnswersForAnInstitutionOfOthers() throws SQLException {
    try (Visitor owner = Visitor.signedIn("hajime")) {
      owner.page().click("[aria-label='はじめ歯科医院を選ぶ']");
      owner.page().waitForURL("**/home/index.xhtml");
      assertThat(owner.open("/sites/answer.xhtml?at=1005,1001").status()).isEqualTo(403);
      assertThat(owner.page().content()).doesNotContain("ふじ内科医院");
      assertThat(owner.open("/sites/answer.xhtml?at=1005,x").status()).isEqualTo(404);

      owner.open("/sites/answer.xhtml?at=%d,%d".formatted(CLINIC, PHARMACY));
      item(owner.page(), "3-③");
      owner.page().check("input[value=YES]");
      execute("UPDATE membership SET valid_to = valid_from WHERE institution_id = %d", PHARMACY);
      int before = rounds(CLINIC);
      submit(owner.page());
      assertThat(owner.page().locator("body").innerText()).contains("権限がありません");
      assertThat(rounds(CLINIC)).isEqualTo(before);
    } finally {
      execute("UPDATE membership SET valid_to = NULL WHERE institution_id = %d", PHARMACY);
    }
  }

  /** An administrator's role counts only for who signed in with a second factor. */
  @Test
  void aRoleThatThisSignInDoesNotReachIsNotOffered() throws SQLException {
    role("ADMINISTRATOR");
    try (Visitor owner = Visitor.signedIn("hajime")) {
      owner.page().click("[aria-label='はじめ歯科医院を選ぶ']");
      owner.page().waitForURL("**/home/index.xhtml");
      owner.open("/sites/index.xhtml");
      assertThat(owner.page().locator("main").innerText()).contains("まとめて答えられる施設がありません");
      String both = "/sites/answer.xhtml?at=%d,%d".formatted(CLINIC, PHARMACY);
      assertThat(owner.open(both).status()).isEqualTo(403);
    } finally {
      role("STAFF");
    }
  }

  private static void role(String role) throws SQLException {
    execute("UPDATE membership SET role = '" + role + "' WHERE institution_id = %d", PHARMACY);
  }

  private static void item(Page page, String number) {
    page.locator("tbody tr", new Page.LocatorOptions().setHasText(number + " "))
        .locator("input[type=checkbox]")
        .check();
  }

  private static void submit(Page page) {
    page.waitForNavigation(() -> page.locator("main form input[type=submit]").first().click());
  }

  private static int rounds(long site) throws SQLException {
    return number("SELECT COUNT(*) FROM answer_round WHERE institution_id = " + site);
  }

  private static int number(String sql) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getInt(1);
    }
  }

  private static void execute(String sql, Object... values) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement()) {
      statement.execute(sql.formatted(values));
    }
  }
}
