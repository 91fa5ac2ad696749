package jp.mimamori.vendors;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import jp.mimamori.browser.Mailbox;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.TestAccount;
import jp.mimamori.browser.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Scenario 3: the vendor is asked by a link, reminded once, answers; and the proof prints. */
class VendorAnswersByLinkIT {

  private static final long INSTITUTION = 1160;

  @Test
  void fromTheRequestToThePrintedProof() throws Exception {
    String address = "support-" + UUID.randomUUID() + "@vendor.example";
    TestAccount clerk = TestAccount.member(INSTITUTION, "STAFF");
    try (Visitor clinic = Visitor.ofTenantPortal();
        Visitor vendor = Visitor.ofTenantPortal().atWidth(390)) {
      clinic.open("/");
      clinic.signInAs(clerk.username(), TestAccount.PASSWORD);
      Vendors.register(clinic, "さくらレセプト株式会社", address);
      askByMail(clinic);

      String first = Vendors.mailedLink(address, 1);
      assertThat(new Mailbox(address).newestSubject()).contains("事業者確認用").contains("お願い");
      beginAndCloseTheTab(vendor, first);

      theFourteenthDayComes(address);
      String second = Vendors.mailedLink(address, 2);
      assertThat(second).isNotEqualTo(first);
      assertThat(new Mailbox(address).newestSubject()).contains("再送");
      finish(vendor, second);
      refuse(vendor, second, 410, "回答は送信済みです");
      refuse(vendor, first, 410, "回答は送信済みです");
      refuse(vendor, second.substring(0, second.length() - 3) + "AAA", 404, "リンクが正しくありません");
      assertThat(new Mailbox(address).size()).as("mails, however often the job ran").isEqualTo(2);
      assertThat(Vendors.storedSecrets(first)).as("links kept in readable form").isZero();

      seeTheAnswers(clinic);
      assertThat(proof(clinic))
          .contains("さくらレセプト株式会社", "メールで依頼", address, "送信済み", "催促メールの配信")
          .contains("山田花子", "事業者が回答", "記入14／14項目（はい13、いいえ1）");
    }
  }

  private static void askByMail(Visitor clinic) {
    Page page = clinic.page();
    page.getByText("「事業者確認用」を依頼する").click();
    clinic.expectAccessible();
    page.locator("main input[value='メールで依頼する']").click();
    assertThat(page.locator("main")).containsText("依頼を受け付けました");
    assertThat(page.locator(".status").first()).hasText("回答待ち");
    clinic.expectAccessible();
  }

  /** What is typed is kept by itself; nothing is sent. */
  private static void beginAndCloseTheTab(Visitor vendor, String link) {
    Page page = vendor.page();
    assertThat(page.navigate(link).headers())
        .containsEntry("referrer-policy", "no-referrer")
        .containsEntry("cache-control", "no-store")
        .hasEntrySatisfying("x-robots-tag", robots -> assertThat(robots).contains("noindex"));
    assertThat(page.locator("main")).containsText("医療機関に導入したサーバ、ネットワーク機器についても確認する");
    vendor.expectAccessible();
    page.fill("#answeredBy", "山田 花子");
    page.check("#value-R7-V-2-6-NO");
    page.fill("#targetOn-R7-V-2-6", "R99.9.9");
    assertThat(page.locator("#kept")).hasText("書いた内容を保存しました。");
    assertThat(page.context().cookies()).as("strangers get no session").isEmpty();
  }

  /** As if it had come: the reminder waits in the outbox for a moment, which is moved to now. */
  private static void theFourteenthDayComes(String address) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement()) {
      try (ResultSet reminder =
          statement.executeQuery(
              """
              SELECT DATEDIFF(m.due_at + INTERVAL 9 HOUR, r.requested_at + INTERVAL 9 HOUR)
                FROM outgoing_mail m
                JOIN vendor_request r ON r.institution_id = m.institution_id AND r.id = m.subject_id
               WHERE m.kind = 'VENDOR_REMINDER' AND m.address = '%s'
              """
                  .formatted(address))) {
        assertThat(reminder.next()).isTrue();
        assertThat(reminder.getInt(1)).isEqualTo(14);
      }
      statement.executeUpdate(
          """
          UPDATE outgoing_mail
             SET due_at = UTC_TIMESTAMP() - INTERVAL 3 DAY, next_attempt_at = due_at
           WHERE kind = 'VENDOR_REMINDER' AND address = '%s'
          """
              .formatted(address));
    }
  }

  /** By the other link: what was typed is there; what is wrong is told, and nothing is lost. */
  private static void finish(Visitor vendor, String link) {
    Page page = vendor.page();
    page.navigate(link);
    assertThat(page.locator("#answeredBy")).hasValue("山田 花子");
    assertThat(page.locator("#targetOn-R7-V-2-6")).hasValue("R99.9.9");
    for (ElementHandle item : page.querySelectorAll(".vendor-item fieldset")) {
      String id = item.getAttribute("id");
      if (!id.equals("value-R7-V-2-6")) {
        page.check("#" + id + "-YES");
      }
    }
    page.click("button[value=send]");
    assertThat(page.locator("#problems")).containsText("2-⑥ 目標日には、この年度の終わり");
    assertThat(page.locator("#value-R7-V-2-13-YES")).isChecked();
    vendor.expectAccessible();
    page.fill("#targetOn-R7-V-2-6", "R9.3.31");
    page.click("button[value=send]");
    assertThat(page.locator("h1")).hasText("回答は送信済みです");
    vendor.expectAccessible();
  }

  private static void refuse(Visitor vendor, String link, int status, String heading) {
    assertThat(vendor.page().navigate(link).status()).isEqualTo(status);
    assertThat(vendor.heading()).isEqualTo(heading);
    assertThat(vendor.page().locator("main")).containsText("電話");
  }

  private static void seeTheAnswers(Visitor clinic) {
    Page page = clinic.page();
    page.reload();
    assertThat(page.locator(".status").first()).hasText("回答済み");
    page.locator("details summary").first().click();
    assertThat(page.locator("main")).containsText("事業者が回答");
    clinic.expectAccessible();
    clinic.atWidth(390).expectAccessible();
    clinic.atWidth(1280).open("/home/index.xhtml");
    assertThat(page.locator("main")).containsText("事業者確認用：1社中1社 回答済み");
    page.goBack();
  }

  private static String proof(Visitor clinic) throws IOException {
    String address = clinic.page().getByText("記録を印刷する（PDF）").getAttribute("href");
    APIResponse answer = clinic.page().request().get(clinic.address(address));
    assertThat(answer.status()).isEqualTo(200);
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
    }
  }
}
