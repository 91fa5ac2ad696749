package jp.mimamori.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import jp.mimamori.browser.Visitor;
import jp.mimamori.law.JapanTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** 非常時の備え of a clinic: it draws its chart, writes down its backups, plans, and holds a drill. */
final class EmergencyDesk {

  private static final LocalDate TODAY = LocalDate.now(JapanTime.ZONE);

  private EmergencyDesk() {}

  static void drawTheChart(Visitor clinic) {
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
    page.check("input[value=SAFETY_MANAGER]");
    page.click("#form input[type=submit]");
    assertThat(page.locator(".chart-line")).containsText("試験 太郎");
    page.click("#confirm input[type=submit]");
    assertThat(page.locator("main")).containsText("今年度の確認を記録しました");
    clinic.atWidth(390).expectAccessible();
    clinic.atWidth(1280);
  }

  /** What hangs on the wall is old as soon as a number changes. */
  static void printAndChange(Visitor clinic) throws IOException {
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
    assertThat(pdf(clinic, "/contact/chart.pdf")).contains("第4版");
    clinic.open("/contact/sheet.xhtml");
    assertThat(page.locator("main .notice-caution:visible")).hasCount(0);
  }

  /** First as it is, then as it should be. */
  static void writeDownABackup(Visitor clinic) {
    Page page = clinic.page();
    clinic.open("/backup/edit.xhtml");
    page.click("#form input[type=submit]");
    assertThat(page.locator("[id='form:offline-message']")).containsText("切り離した控え");
    page.fill("[id='form:target']", "レセコンのデータ");
    page.selectOption("[id='form:systemId']", new SelectOption().setIndex(1));
    page.check("input[value=DAILY]");
    page.check("input[value=NO]");
    page.fill("[id='form:generations']", "2");
    clinic.expectAccessible();
    page.click("#form input[type=submit]");
    assertThat(page.locator(".losses")).containsText("すべて失うおそれ");
    clinic.expectAccessible();
    clinic.open("/home/index.xhtml");
    page.getByText("「レセコンのデータ」をバックアップから戻せるかを試す").click();
    page.check("input[value=YES]");
    page.fill("[id='form:generations']", "3");
    page.fill("[id='form:takenOn']", TODAY.toString());
    page.fill("[id='form:restoreTestedOn']", TODAY.toString());
    page.locator("#form input[type=submit]").click();
    assertThat(page.locator(".losses")).not().containsText("すべて失うおそれ");
  }

  static void answerTheCheckTable(Visitor clinic) {
    Page page = clinic.page();
    clinic.open("/continuity/check.xhtml");
    assertThat(page.locator("main")).containsText("公式の文をまだ入手できていません");
    page.locator("input[value=YES]").all().forEach(Locator::check);
    page.click("#form input[type=submit]");
    assertThat(page.locator("main")).containsText("確認表の回答を保存しました");
    assertThat(page.locator("main")).containsText("24／24行に回答");
  }

  static void writeThePlan(Visitor clinic) throws IOException {
    Page page = clinic.page();
    clinic.open("/continuity/plan.xhtml");
    page.fill("[id='form:emergency']", "2台以上が使えないときは院長が決める");
    page.click("#form input[type=submit]");
    assertThat(page.locator("main")).containsText("計画を保存しました");
    clinic.expectAccessible();
    assertThat(pdf(clinic, "/continuity/plan.pdf"))
        .contains("2台以上が使えないとき", "試験太郎", "レセコンのデータ", "（未記入）");
    APIResponse word = page.request().get(clinic.address("/continuity/plan.docx"));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(word.body()))) {
      assertThat(document.getTables()).isNotEmpty();
    }
  }

  static void holdADrill(Visitor clinic) {
    Page page = clinic.page();
    clinic.open("/continuity/drills.xhtml");
    page.fill("[id='form:participants']", "院長、事務長");
    page.click("#form input[type=submit]");
    assertThat(page.locator("main")).containsText("試験 太郎");
    page.fill("[id='form:note']", "院長に電話する");
    page.click("#form input[type=submit]");
    assertThat(page.locator("main")).containsText("受付の白い箱の青いケーブル");
    // goes on where it was left
    clinic.open(clinic.path().replaceFirst("&step=.*", ""));
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
