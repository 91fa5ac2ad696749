package jp.mimamori.continuity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import jp.mimamori.browser.TestAccount;
import jp.mimamori.browser.Visitor;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** A clinic draws its chart, writes down its backups, answers the check table, holds a drill. */
class ReadyForTheDayIT {

  private static final long INSTITUTION = 1165;

  @Test
  void fromTheEmptyChartToTheMinutesOfTheDrill() throws IOException {
    TestAccount clerk = TestAccount.member(INSTITUTION, "STAFF");
    try (Visitor clinic = Visitor.ofTenantPortal()) {
      clinic.open("/");
      clinic.signInAs(clerk.username(), TestAccount.PASSWORD);
      drawTheChart(clinic);
      printAndChange(clinic);
      writeDownABackup(clinic);
      answerTheCheckTable(clinic);
      writeThePlan(clinic);
      holdADrill(clinic);
      clinic.open("/continuity/index.xhtml");
      clinic.expectAccessible();
      assertThat(clinic.page().locator("main")).containsText("最後の訓練");
    }
  }

  private static void drawTheChart(Visitor clinic) {
    Page page = clinic.page();
    clinic.open("/contact/index.xhtml");
    assertThat(page.locator("main")).containsText("施設の中の人が、まだ登録されていません");
    assertThat(page.locator(".chart-boxes")).containsText("管轄の保健所");
    page.getByText("施設の中の人を加える").click();
    page.fill("[id='form:phone']", "でんわ");
    page.click("#form input[type=submit]");
    assertThat(page.locator("[id='form:name-message']")).containsText("名前を入力");
    assertThat(page.locator("[id='form:phone-message']")).containsText("電話番号の形");
    assertThat(page.locator("[id='form:phone']")).hasValue("でんわ");
    clinic.expectAccessible();
    page.fill("[id='form:name']", "試験 太郎");
    page.fill("[id='form:phone']", "0957-00-0001");
    page.check("input[value=DECIDER]");
    page.click("#form input[type=submit]");
    assertThat(page.locator(".chart-line")).containsText("試験 太郎");
    page.click("#confirm input[type=submit]");
    assertThat(page.locator("main")).containsText("今年度の確認を記録しました");
    clinic.atWidth(390).expectAccessible();
    clinic.atWidth(1280);
  }

  /** What hangs on the wall is old as soon as a number changes. */
  private static void printAndChange(Visitor clinic) throws IOException {
    Page page = clinic.page();
    assertThat(pdf(clinic, "/contact/chart.pdf")).contains("連絡体制図", "試験太郎", "第2版");
    assertThat(pdf(clinic, "/contact/first.pdf")).contains("LANケーブルを抜く", "試験太郎");
    clinic.open("/contact/outside.xhtml?contact=INSURER");
    page.fill("[id='form:phone']", "0120-000-000");
    page.click("#form input[type=submit]");
    assertThat(page.locator("main .notice-caution:visible")).containsText("印刷した第2版");
    clinic.open("/contact/sheet.xhtml");
    assertThat(page.locator("main .notice-caution:visible")).containsText("いまの内容と違います");
    page.fill("[id='form:unplug']", "受付の白い箱の青いケーブル");
    page.click("#form input[type=submit]");
    assertThat(pdf(clinic, "/contact/first.pdf")).contains("青いケーブル", "0120-000-000");
    clinic.open("/contact/sheet.xhtml");
    assertThat(page.locator("main .notice-caution:visible")).hasCount(0);
    clinic.expectAccessible();
  }

  private static void writeDownABackup(Visitor clinic) {
    Page page = clinic.page();
    clinic.open("/backup/edit.xhtml");
    page.click("#form input[type=submit]");
    assertThat(page.locator("[id='form:offline-message']")).containsText("切り離した控え");
    page.fill("[id='form:target']", "電子カルテのデータ");
    page.check("input[value=DAILY]");
    page.check("input[value=NO]");
    page.fill("[id='form:generations']", "2");
    clinic.expectAccessible();
    page.click("#form input[type=submit]");
    assertThat(page.locator(".losses")).containsText("すべて失うおそれ");
    clinic.expectAccessible();
    clinic.open("/home/index.xhtml");
    assertThat(page.locator("main")).containsText("「電子カルテのデータ」をバックアップから戻せるかを試す");
  }

  private static void answerTheCheckTable(Visitor clinic) {
    Page page = clinic.page();
    clinic.open("/continuity/check.xhtml");
    assertThat(page.locator("main")).containsText("公式の文をまだ入手できていません");
    page.locator("input[value=YES]").first().check();
    page.click("#form input[type=submit]");
    assertThat(page.locator("main")).containsText("確認表の回答を保存しました");
    assertThat(page.locator("main")).containsText("1／24行に回答");
  }

  private static void writeThePlan(Visitor clinic) throws IOException {
    Page page = clinic.page();
    clinic.open("/continuity/plan.xhtml");
    page.fill("[id='form:emergency']", "2台以上が使えないときは院長が決める");
    page.click("#form input[type=submit]");
    assertThat(page.locator("main")).containsText("計画を保存しました");
    clinic.expectAccessible();
    assertThat(pdf(clinic, "/continuity/plan.pdf"))
        .contains("2台以上が使えないとき", "試験太郎", "電子カルテのデータ", "（未記入）");
    APIResponse word = page.request().get(clinic.address("/continuity/plan.docx"));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word.body()))) {
      assertThat(document.getTables()).isNotEmpty();
    }
  }

  private static void holdADrill(Visitor clinic) {
    Page page = clinic.page();
    clinic.open("/continuity/drills.xhtml");
    page.fill("[id='form:participants']", "院長、事務長");
    page.click("#form input[type=submit]");
    assertThat(page.locator("main")).containsText("試験 太郎");
    page.fill("[id='form:note']", "院長に電話する");
    page.click("#form input[type=submit]");
    assertThat(page.locator("main")).containsText("受付の白い箱の青いケーブル");
    clinic.expectAccessible();
    for (int step = 1; step < 6; step++) {
      page.click("#form input[type=submit]");
    }
    assertThat(page.locator("h1")).containsText("机上訓練の記録");
    assertThat(page.locator("main")).containsText("訓練の記録（PDF）を資料に保存しました");
  }

  private static String pdf(Visitor clinic, String path) throws IOException {
    APIResponse answer = clinic.page().request().get(clinic.address(path));
    try (PDDocument document = Loader.loadPDF(answer.body())) {
      return new PDFTextStripper().getText(document).replaceAll("[\\s　]", "");
    }
  }
}
