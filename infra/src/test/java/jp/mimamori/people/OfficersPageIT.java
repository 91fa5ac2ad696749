package jp.mimamori.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import jp.mimamori.browser.Mailbox;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import jp.mimamori.law.JapanTime;
import jp.mimamori.tenancy.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A prefecture's administrator assigns officers, ends posts and hands them over. */
class OfficersPageIT {

  private static final int HIGHEST_ID_OF_THE_DEMO = 1_000_000;
  private static final LocalDate TODAY = LocalDate.now(JapanTime.ZONE);

  /** What these tests changed; others find the demo's officers as they were. */
  @AfterEach
  void putBack() throws SQLException {
    execute("DELETE FROM assignment WHERE id > " + HIGHEST_ID_OF_THE_DEMO);
    execute("UPDATE assignment SET valid_to = NULL WHERE valid_to IS NOT NULL");
  }

  @Test
  void aHandOverMovesTheJurisdictionOnItsDay() throws SQLException {
    String predecessor = Product.account("kenou").person().name();
    LocalDate april = TODAY.plusYears(1).withMonth(4).withDayOfMonth(1);
    try (Visitor administrator = Visitor.signedIn("kenadmin");
        Visitor officer = Visitor.signedIn("kenou")) {
      handOver(administrator, predecessor, april);
      assertThat(officer.open("/dashboard/index.xhtml").status()).isEqualTo(200);
      assertThat(officer.page().locator(".whereabouts")).containsText("県央保健所");
      assertThat(lastDay("kenou")).isEqualTo(april.minusDays(1));
      assertThat(newestAct()).isEqualTo("HAND_OVER");
      assertThat(new Mailbox("kounin@pref-nagasaki.example").newestSubject())
          .isEqualTo("見守り：サインインの準備をお願いします");
    }
  }

  @Test
  void aHandOverOfTodayEndsWhatThePredecessorHasOpen() {
    String predecessor = Product.account("kenou").person().name();
    try (Visitor administrator = Visitor.signedIn("kenadmin");
        Visitor officer = Visitor.signedIn("kenou")) {
      handOver(administrator, predecessor, TODAY);
      officer.open("/dashboard/index.xhtml");
      assertThat(officer.page().locator("body")).not().containsText("県央保健所");
    }
  }

  @Test
  void whoGetsAPostIsInvitedWithASecondFactor() {
    try (Visitor administrator = Visitor.signedIn("kenadmin")) {
      administrator.open("/people/assign.xhtml");
      Page page = administrator.page();
      page.fill("[id='form:name']", "試験 花子");
      page.fill("[id='form:email']", "shinnin@pref-nagasaki.example");
      page.selectOption("[id='form:post']", new String[] {"OFFICER:" + seihi()});
      page.fill("[id='form:firstDay']", TODAY.toString());
      page.fill("[id='form:lastDay']", TODAY.plusMonths(1).toString());
      submit(page);
      assertThat(page.locator("main")).containsText("試験 花子さんの担当を登録しました");
      assertThat(post(administrator, "試験 花子")).containsText("西彼保健所");
      assertThat(new Mailbox("shinnin@pref-nagasaki.example").newestText()).contains("認証アプリ");
      assertThat(newestAct()).isEqualTo("ASSIGN_OFFICER");
    }
  }

  /**
   * The second post is put in behind the pages: given there, it would ask the demo's officer for a
   * one-time password from then on.
   */
  @Test
  void aDeputyChoosesInWhichPostToAct() throws SQLException {
    execute(
        """
        INSERT INTO assignment
               (id, version, person_sub, person_name, role, health_center_code, valid_from)
        SELECT %d, 1, person_sub, person_name, role, '%s', valid_from
          FROM assignment WHERE person_sub = '%s'
        """
            .formatted(Ids.next(), seihi(), Product.account("kenou").person().sub()));
    try (Visitor deputy = Visitor.signedIn("kenou")) {
      deputy.open("/dashboard/index.xhtml");
      assertThat(deputy.path()).startsWith("/signin/choose.xhtml");
      deputy.expectAccessible();
      deputy
          .page()
          .locator("li.item")
          .filter(new Locator.FilterOptions().setHasText("西彼保健所"))
          .locator("input[type=submit]")
          .click();
      assertThat(deputy.page().locator(".whereabouts")).containsText("西彼保健所");
    }
  }

  @Test
  void theLastAdministratorStays() {
    try (Visitor administrator = Visitor.signedIn("kenadmin")) {
      Page page = administrator.page();
      post(administrator, Product.account("kenadmin").person().name()).getByText("担当を終える").click();
      assertThat(page.locator("main")).containsText("ご自身の担当を終えようとしています");
      page.fill("[id='form:lastDay']", TODAY.toString());
      submit(page);
      assertThat(page.locator("main")).containsText("ほかに管理者がいない");
    }
  }

  @Test
  void whatIsWrongStandsBesideTheFields() {
    try (Visitor administrator = Visitor.signedIn("kenadmin")) {
      administrator.open("/people/assign.xhtml");
      Page page = administrator.page();
      page.fill("[id='form:name']", "試験 花子");
      page.fill("[id='form:firstDay']", TODAY.minusDays(1).toString());
      submit(page);
      assertThat(page.locator("[id='form:email-message']")).containsText("メールアドレスの形");
      assertThat(page.locator("[id='form:post-message']")).containsText("担当を選んでください");
      assertThat(page.locator("[id='form:firstDay-message']")).containsText("きょう以降");
      assertThat(page.locator("[id='form:name']")).hasValue("試験 花子");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/people/index.xhtml", "/people/assign.xhtml"})
  void onlyThePrefecturesAdministratorMayLook(String path) {
    try (Visitor officer = Visitor.signedIn("ken");
        Visitor administrator = Visitor.signedIn("kenadmin")) {
      assertThat(officer.page().locator("nav").first()).not().containsText("職員の担当");
      assertThat(officer.open(path).status()).isEqualTo(403);
      assertThat(administrator.open(path).status()).isEqualTo(200);
      administrator.expectAccessible();
      administrator.atWidth(390).expectAccessible();
    }
  }

  private static void handOver(Visitor administrator, String predecessor, LocalDate firstDay) {
    Page page = administrator.page();
    post(administrator, predecessor).getByText("引き継ぐ").click();
    page.fill("[id='form:name']", "試験 次郎");
    page.fill("[id='form:email']", "kounin@pref-nagasaki.example");
    page.fill("[id='form:firstDay']", firstDay.toString());
    submit(page);
    assertThat(page.locator("main")).containsText("試験 次郎さんに引き継ぐよう登録しました");
  }

  private static Locator post(Visitor administrator, String name) {
    administrator.open("/people/index.xhtml");
    return administrator
        .page()
        .locator("li.item")
        .filter(new Locator.FilterOptions().setHasText(name))
        .first();
  }

  private static void submit(Page page) {
    page.locator("main [id='form'] input[type=submit]").click();
  }

  private static String seihi() {
    return text("SELECT code FROM health_center WHERE name = '西彼保健所'");
  }

  private static LocalDate lastDay(String username) {
    return LocalDate.parse(
        text(
            "SELECT valid_to FROM assignment WHERE person_sub = '"
                + Product.account(username).person().sub()
                + "'"));
  }

  private static String newestAct() {
    return text(
        "SELECT action FROM audit_entry WHERE institution_id = 0 ORDER BY seq DESC LIMIT 1");
  }

  private static String text(String sql) {
    try (Connection owner = Product.running().ownerConnection();
        PreparedStatement query = owner.prepareStatement(sql);
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        PreparedStatement change = owner.prepareStatement(sql)) {
      change.executeUpdate();
    }
  }
}
