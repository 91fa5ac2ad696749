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
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import jp.mimamori.journey.DemoInstitution;
import org.junit.jupiter.api.Test;

/** A ransom note at 7:40, on a phone: from the emergency page to 確報. */
class IncidentPageIT {

  private static final DemoInstitution CLINIC = DemoInstitution.of("CLINIC_WITH_BEDS", "%");

  private static final String HAPPENED = "英語の脅迫文が出て、電子カルテが開かない";

  @Test
  void aRansomNoteOnThePhone() throws SQLException {
    try (Visitor phone = CLINIC.member().atWidth(390)) {
      Page page = phone.page();
      callForHelp(phone);
      assertThat(stand()).isEqualTo("BEGUN 0");
      sendTheFirstReport(phone);
      assertThat(stand()).isEqualTo("REPORTED 1");
      tellThePrivacyCommission(phone);
      followUp(page);
      assertThat(stand()).isEqualTo("REPORTED 2");
      finish(phone);
      assertThat(stand()).isEqualTo("FINISHED 3");
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
        .containsSubsequence("LANケーブルを抜く", "電源は切らない", "県央保健所", "第一報を送る", "（3日目）", "（5日目）", "60日以内");
    assertThat(page.locator("main a[href='tel:0957-26-3304']").count()).isEqualTo(1);
    phone.expectAccessible();
    page.click("[id='begin:begin']");
    page.waitForURL("**/incident/report.xhtml?id=*");
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

  private static void followUp(Page page) {
    page.locator("main a:has-text('続報を送る')").click();
    Locator happened = page.locator("[id='form:HAPPENED']");
    assertThat(happened).hasValue(HAPPENED);
    assertThat(page.locator("input[value=RANSOMWARE]")).isChecked();
    assertThat(page.locator("[id='form:NOTICED_AT']")).hasValue("00:01");
    page.fill("[id='form:RECOVERY']", "サーバを入れ替えている");
    page.click("[id='form:send']");
    page.waitForURL("**/incident/view.xhtml?id=*");
    page.locator("summary:has-text('前の報告から変わったところ（1項目）')").click();
    assertThat(page.locator("main").innerText()).contains("前：まだ分からない", "サーバを入れ替えている");
  }

  private static void finish(Visitor phone) {
    Page page = phone.page();
    page.locator("main a:has-text('確報を送る')").click();
    assertThat(page.locator("[id='form:RECOVERY']")).hasValue("サーバを入れ替えている");
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
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT CONCAT(state, ' ', report_count) FROM incident WHERE institution_id = "
                    + CLINIC.id()
                    + " ORDER BY id DESC LIMIT 1")) {
      assertThat(found.next()).isTrue();
      return found.getString(1);
    }
  }
}
