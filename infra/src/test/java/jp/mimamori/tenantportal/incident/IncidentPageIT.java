package jp.mimamori.tenantportal.incident;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import jp.mimamori.journey.DemoInstitution;
import jp.mimamori.tenancy.Ids;
import org.junit.jupiter.api.Test;

/**
 * A ransom note at 7:40, on a phone: from the emergency page to 確報. Weeks before, somebody began a
 * first report and forgot it.
 */
class IncidentPageIT {

  private static final DemoInstitution CLINIC = DemoInstitution.of("CLINIC_WITH_BEDS", "%");

  private static final long FORGOTTEN = Ids.next();
  private static final String LAST =
      " FROM incident WHERE institution_id = %d ORDER BY begun_at DESC LIMIT 1"
          .formatted(CLINIC.id());

  private static final String HAPPENED = "英語の脅迫文が出て、電子カルテが開かない";
  private static final String TYPED = "明日から紙で受け付ける";
  private static final String RECOVERY = "[id='form:RECOVERY']";

  @Test
  void aRansomNoteOnThePhone() throws SQLException {
    try (Visitor phone = CLINIC.member().atWidth(390)) {
      Page page = phone.page();
      execute(
          "INSERT INTO incident (institution_id, id, version, fiscal_year, number, state, begun_at,"
              + " begun_by_name, learned_on, report_count) VALUES (%d, %d, 1, 2026, 90, 'BEGUN',"
              + " UTC_TIMESTAMP(6) - INTERVAL 40 DAY, '受付 花子', CURRENT_DATE - INTERVAL 40 DAY, 0)",
          FORGOTTEN);
      callForHelp(phone);
      assertThat(stand()).isEqualTo("BEGUN 0");
      execute("DELETE FROM outgoing_mail WHERE institution_id = %d AND subject_id = %d", FORGOTTEN);
      execute("DELETE FROM incident WHERE institution_id = %d AND id = %d", FORGOTTEN);
      sendTheFirstReport(phone);
      assertThat(stand()).isEqualTo("REPORTED 1");
      tellThePrivacyCommission(phone);
      strikeOut(phone);
      theOfficeSees(phone);
      aColleagueIsQuicker(phone);
      followUp(page);
      assertThat(stand()).isEqualTo("REPORTED 3");
      finish(phone);
      assertThat(stand()).isEqualTo("FINISHED 4");
      phone.open("/home/index.xhtml");
      assertThat(page.locator("main").innerText()).doesNotContain("個人情報保護委員会へ");
      phone.open("/calendar/index.xhtml");
      assertThat(page.locator("main").innerText())
          .contains("個人情報保護委員会へ確報を出して")
          .doesNotContain("個人情報保護委員会へ速報を出して");
    }
  }

  private static void callForHelp(Visitor phone) {
    Page page = phone.page();
    page.click(".urgent-link");
    assertThat(page.locator("main").innerText())
        .containsSubsequence(
            "第一報が書きかけです", "LANケーブルを抜く", "電源は切らない", "県央保健所", "第一報を送る", "（3日目）", "（5日目）", "60日以内");
    assertThat(page.locator("main a[href='tel:0957-26-3304']").count()).isEqualTo(1);
    phone.expectAccessible();
    page.click("[id='begin:begin']");
    atReport(page, 1);
    assertThat(page.url()).as("an incident of its own").doesNotContain("id=" + FORGOTTEN);
    assertThat(page.locator("main .kicker").count()).as("questions").isEqualTo(6);
  }

  private static void sendTheFirstReport(Visitor phone) {
    Page page = phone.page();
    phone.expectAccessible();
    page.check("input[value=RANSOMWARE]");
    page.fill("[id='form:HAPPENED']", HAPPENED);
    page.fill("[id='form:NOTICED_AT']", "朝いちばん");
    page.check("input[value=CUT]");
    page.click("[id='form:send']");
    assertThat(page.locator(".field-error")).hasText("時刻は、7:40 のように入力してください。");
    assertThat(page.locator("[id='form:HAPPENED']")).hasValue(HAPPENED);
    assertThat(page.locator("[id='form:NOTICED_AT']")).hasValue("朝いちばん");
    page.fill("[id='form:NOTICED_AT']", "０：０１");
    page.click("[id='form:send']");
    page.waitForURL("**/incident/view.xhtml?id=*");
    assertThat(page.locator("main").innerText())
        .contains("第一報を保健所へ送りました", "対応中", "まだ開かれていません", "これから");
    phone.expectAccessible();
  }

  private static void tellThePrivacyCommission(Visitor phone) {
    Page page = phone.page();
    page.locator("main a:has-text('連絡した相手を記録する')").click();
    page.fill("[id='form:happenedAt']", "25時");
    page.selectOption("[id='form:privacyReport']", "PROMPT");
    page.click("[id='form:save']");
    assertThat(page.locator(".field-error").allInnerTexts())
        .containsExactlyInAnyOrder("連絡した相手を入力してください。", "時刻は、7:40 のように入力してください。");
    page.fill("[id='form:addressee']", "個人情報保護委員会");
    page.fill("[id='form:happenedAt']", "0:02");
    phone.expectAccessible();
    page.click("[id='form:save']");
    page.waitForURL("**/incident/view.xhtml?id=*");
    assertThat(page.locator("main .items").first().innerText()).contains("済み", "これから");
  }

  private static void strikeOut(Visitor phone) {
    Page page = phone.page();
    page.locator("main a:has-text('したことを記録する')").click();
    page.fill("[id='form:text']", "書き間違い");
    page.click("[id='form:save']");
    page.waitForURL("**/incident/view.xhtml?id=*");
    Locator strike = page.locator("main a[aria-label^='この行を取り消す：']");
    assertThat(strike).hasCount(2);
    page.locator("main a[aria-label$='書き間違い']").click();
    assertThat(page.locator("main dl")).containsText("書き間違い");
    assertThat(page.locator("[id='form:strike']")).hasValue(Pattern.compile("「.* 書き間違い」の行を取り消す"));
    phone.expectAccessible();
    page.click("[id='form:strike']");
    page.waitForURL("**/incident/view.xhtml?id=*");
    assertThat(page.locator(".struck")).containsText("書き間違い");
    assertThat(strike).hasCount(1);
  }

  private static void theOfficeSees(Visitor phone) {
    Page page = phone.page();
    String incident = page.url().replaceAll(".*id=", "");
    try (Visitor kenou = Visitor.signedIn("kenou")) {
      APIResponse printed =
          kenou.page().request().get(kenou.address("/incidents/report.pdf?id=" + incident));
      assertThat(printed.status()).isEqualTo(200);
      page.reload();
      assertThat(page.locator("main")).containsText("印刷した");
      assertThat(page.locator("main")).not().containsText("まだ開かれていません");
      kenou.open("/incidents/view.xhtml?id=" + incident);
      kenou.page().locator("main input[value='受け付ける']").click();
      assertThat(kenou.page().locator("main")).containsText("受け付けました");
    }
    page.reload();
    assertThat(page.locator("main").innerText()).contains("開いた", "受け付けた");
    phone.expectAccessible();
  }

  private static void aColleagueIsQuicker(Visitor phone) throws SQLException {
    Page page = phone.page();
    page.locator("main a:has-text('続報を送る')").click();
    atReport(page, 2);
    keptAt(page, "PUT", () -> page.fill(RECOVERY, TYPED));
    reportAsAColleague();
    page.click("[id='form:send']");
    assertThat(page.locator("main"))
        .containsText(Pattern.compile("ほかの人が報告を送りました.*2回目の報告は、すでに送られています", Pattern.DOTALL));
    assertThat(page.locator(RECOVERY)).hasValue(TYPED);
    page.locator("main a:has-text('このインシデントの記録を見る')").click();
    page.locator("main a:has-text('続報を送る')").click();
    atReport(page, 3);
    assertThat(page.locator(RECOVERY)).isEmpty();
    assertThat(page.locator("[id='form:WORKAROUND']")).hasValue("紙のカルテで診る");
    phone.expectAccessible();
    page.locator("main a:has-text('残っている書きかけを見る')").click();
    atReport(page, 2);
    assertThat(page.locator(RECOVERY)).hasValue(TYPED);
    assertThat(page.locator("[id='form:send']")).hasCount(0);
    phone.expectAccessible();
    keptAt(page, "DELETE", () -> page.click("#draft button"));
    page.locator("main a:has-text('このインシデントの記録を見る')").click();
  }

  private static void atReport(Page page, int number) {
    page.waitForURL(Pattern.compile(".*/incident/report\\.xhtml\\?.*number=" + number + ".*"));
  }

  private static void keptAt(Page page, String method, Runnable act) {
    page.waitForResponse(
        answer -> answer.url().contains("/drafts?") && answer.request().method().equals(method),
        act);
  }

  /** The second report: what the first one says, and how the clinic gets along. */
  private static void reportAsAColleague() throws SQLException {
    String incident = text("SELECT id" + LAST);
    String content =
        text("SELECT content FROM incident_report WHERE incident_id = " + incident)
            .replaceFirst("}$", ",\"WORKAROUND\":\"紙のカルテで診る\"}");
    execute(
        "INSERT INTO incident_report VALUES (%d, %d, 1, %s, 2, 'FOLLOW_UP', '%s', SHA2('%4$s', 256), UTC_TIMESTAMP(6), '受付 花子')",
        Ids.next(), incident, content);
    execute(
        "UPDATE incident SET version = version + 1, stage = 'FOLLOW_UP', report_count = 2,"
            + " last_reported_at = UTC_TIMESTAMP(6) WHERE institution_id = %d AND id = %s",
        incident);
  }

  private static void followUp(Page page) {
    page.locator("main a:has-text('続報を送る')").click();
    assertThat(page.locator("main")).not().containsText("残っている書きかけ");
    Locator happened = page.locator("[id='form:HAPPENED']");
    assertThat(happened).hasValue(HAPPENED);
    assertThat(page.locator("input[value=RANSOMWARE]")).isChecked();
    assertThat(page.locator("[id='form:NOTICED_AT']")).hasValue("00:01");
    page.fill(RECOVERY, "サーバを入れ替えている");
    page.click("[id='form:send']");
    page.waitForURL("**/incident/view.xhtml?id=*");
    page.locator("summary:has-text('前の報告から変わったところ（1項目）')").last().click();
    assertThat(page.locator("main").innerText()).contains("前：まだ分からない", "サーバを入れ替えている");
  }

  private static void finish(Visitor phone) {
    Page page = phone.page();
    page.locator("main a:has-text('確報を送る')").click();
    assertThat(page.locator(RECOVERY)).hasValue("サーバを入れ替えている");
    page.fill("[id='form:PREVENTION']", "VPN装置を入れ替えた");
    phone.expectAccessible();
    page.click("[id='form:send']");
    page.waitForURL("**/incident/view.xhtml?id=*");
    assertThat(page.locator("main").innerText()).contains("確報を提出済み");
    String pdf = page.locator("main a[href*='report.pdf']").last().getAttribute("href");
    APIResponse printed = page.request().get(phone.address("") + pdf);
    assertThat(printed.headers()).containsEntry("content-type", "application/pdf");
  }

  /** State and number of reports of the clinic's last incident. */
  private static String stand() throws SQLException {
    return text("SELECT CONCAT(state, ' ', report_count)" + LAST);
  }

  /** The first column of the first row. */
  private static String text(String sql) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      assertThat(found.next()).isTrue();
      return found.getString(1);
    }
  }

  /**
   * @param values what is filled in after the clinic's id
   */
  private static void execute(String sql, Object... values) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement()) {
      statement.execute(
          sql.formatted(Stream.concat(Stream.of(CLINIC.id()), Stream.of(values)).toArray()));
    }
  }
}
