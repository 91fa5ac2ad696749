package jp.mimamori.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import jp.mimamori.browser.Mailbox;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The prefecture warns whoever uses a product, and hears that the warning was read and followed.
 */
class WarningPageIT {

  private static final String TITLE = "VPN装置の不具合（試験 " + Instant.now().toEpochMilli() + "）";

  private String institution;
  private String name;
  private String email;

  @BeforeEach
  void oneKeepsTheProductInItsLedger() throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement()) {
      try (ResultSet found =
          statement.executeQuery(
              "SELECT i.id, i.name, i.email FROM membership m JOIN institution i ON i.institution_id = m.institution_id"
                  + " WHERE m.email = '"
                  + Product.account("hakadoru").person().email()
                  + "'")) {
        found.next();
        institution = found.getString(1);
        name = found.getString(2);
        email = found.getString(3);
      }
      statement.execute(
          "INSERT INTO device (institution_id, id, version, name, kind, model, firmware, ip_address, changed_at, changed_by) VALUES (%s, 6300001, 1, 'ルータ', 'NETWORK', 'ＴｅｓｔＧａｔｅ　６０Ｆ', 'v7.0.99', '192.0.2.77', UTC_TIMESTAMP(6), '-')"
              .formatted(institution));
    }
  }

  @AfterEach
  void takeItAway() throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement()) {
      statement.execute(
          "DELETE FROM device WHERE id = 6300001 AND institution_id = " + institution);
    }
  }

  @Test
  void whoUsesAProductIsWarnedAndAcknowledgesByOneTap() {
    try (Visitor ken = Visitor.signedIn("ken")) {
      Page page = ken.page();
      String sent = send(ken);
      assertThat(page.locator("main dd").allInnerTexts())
          .containsSequence("1機関", "0／1 機関", "0／1 機関");
      assertThat(page.locator("main table").innerText()).contains(name, "未確認");
      ken.expectAccessible();
      // whoever acknowledged before it leaves gets no mail
      assertThat(new Mailbox(email).awaitWords(TITLE).everything()).contains(TITLE, "確認しました");
      acknowledge();
      ken.open(sent + "&show=DONE");
      assertThat(page.locator("main table").innerText()).contains(name, "対応済み", "事業者が更新した");
      String list =
          page.request()
              .get(ken.address(sent.replace("view.xhtml", "recipients.csv") + "&show=ALL"))
              .text();
      assertThat(list).contains(name, "対応済み").doesNotContain("192.0.2.77", "v7.0.99", "60F");
      ken.atWidth(390).expectAccessible();
    }
  }

  private String send(Visitor ken) {
    Page page = ken.page();
    ken.open("/advisories/write.xhtml");
    page.fill("[id='form:title']", TITLE);
    page.fill("[id='form:source']", "javascript:alert(1)");
    page.fill("[id='form:products']", "testgate 60f、てすとげーと");
    click(page, "送り先の数を確かめる");
    assertThat(page.locator(".field-error").allInnerTexts())
        .containsExactly("してほしいことを入力してください。", "出典は、https:// または http:// で始まるアドレスにしてください。");
    page.fill("[id='form:body']", "1. 保守の事業者に電話してください。");
    page.fill("[id='form:source']", "https://www.jpcert.or.jp/at/");
    ken.expectAccessible();
    click(page, "送り先の数を確かめる");
    assertThat(page.locator("main h2").first().innerText()).isEqualTo("送り先：1機関");
    assertThat(page.locator("main").innerText()).as("not which one").doesNotContain(name);
    ken.expectAccessible();
    click(page, "1機関に送る");
    page.waitForURL("**/advisories/view.xhtml?id=*");
    return ken.path();
  }

  private static void acknowledge() {
    try (Visitor clinic = Visitor.signedIn("hakadoru")) {
      Page page = clinic.page();
      clinic.open("/home/index.xhtml");
      assertThat(page.locator(".notice-bad").innerText()).contains("【至急】" + TITLE);
      clinic.atWidth(390).expectAccessible();
      click(page, "確認しました");
      assertThat(page.locator(".notice-bad").count()).isZero();
      clinic.atWidth(1280);
      page.locator("main a:has-text('これまでの緊急のお知らせ')").click();
      page.locator("main a:has-text('" + TITLE + "')").first().click();
      assertThat(page.locator("main").innerText()).contains("1. 保守の事業者に電話してください。", "testgate 60f");
      page.fill("[id='form:note']", "事業者が更新した");
      clinic.expectAccessible();
      click(page, "対応しました");
      assertThat(page.locator("main").innerText()).doesNotContain("緊急のお知らせ「");
    }
  }

  private static void click(Page page, String button) {
    page.locator("main input[type=submit][value='" + button + "']").first().click();
  }
}
