package jp.mimamori.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import jp.mimamori.browser.Visitor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import jp.mimamori.law.Wareki;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * The office manager of a clinic answers and prints; the officer of that jurisdiction sees it at
 * once, the officer of another one does not even learn that the clinic exists.
 */
class FromSignInToPrintedFormIT {

  private static final long CLINIC = 1001;
  private static final LocalDate TODAY = LocalDate.now(JapanTime.ZONE);
  private static final LocalDate LAST_DAY = FiscalYear.of(TODAY).lastDay();

  @Test
  void theOfficeManagersAnswersReachPaperAndTheirOwnOfficerOnly() throws IOException {
    try (Visitor manager = Visitor.signedIn("jimu");
        Visitor officer = Visitor.signedIn("kenou");
        Visitor stranger = Visitor.signedIn("nagasaki")) {
      assertThat(figure(officer)).isEqualTo("未着手");

      Page page = manager.page();
      page.getByText("最初の質問に答える").click();
      answer(page, "YES");
      page.waitForURL("**/checklist/answer.xhtml*");
      answer(page, "YES");
      answer(page, "YES");
      refuseAnAnswerWithoutTargetDate(page);
      page.fill("[id='form:targetOn']", Wareki.date(LAST_DAY));
      page.fill("[id='form:remarks']", "髙﨑さんと𠮷田さんに確認");
      save(page);
      manager.expectAccessible();

      assertThat(form(manager))
          .contains("ふじ内科医院", "はい", "いいえ", Wareki.date(TODAY), Wareki.date(LAST_DAY))
          .contains("髙﨑さんと𠮷田さんに確認");

      assertThat(figure(officer)).isEqualTo("記入中");
      assertThat(officer.page().locator("main").innerText()).contains("いいえ", Wareki.date(LAST_DAY));
      assertThat(stranger.open("/institutions/view.xhtml?id=" + CLINIC).status()).isEqualTo(404);
      assertThat(stranger.page().content()).doesNotContain("ふじ内科医院");
    }
  }

  private static void answer(Page page, String value) {
    page.check("input[type=radio][value=" + value + "]");
    save(page);
  }

  private static void save(Page page) {
    page.waitForNavigation(() -> page.locator("main form input[type=submit]").first().click());
  }

  private static void refuseAnAnswerWithoutTargetDate(Page page) {
    page.fill("[id='form:remarks']", "消えてはいけない文");
    answer(page, "NO");
    assertThat(page.locator("main").innerText()).contains("目標日）を入力してください");
    assertThat(page.inputValue("[id='form:remarks']")).isEqualTo("消えてはいけない文");
    assertThat(page.isChecked("input[type=radio][value=NO]")).isTrue();
  }

  private static String figure(Visitor officer) {
    officer.open("/institutions/view.xhtml?id=" + CLINIC);
    return officer.page().locator(".status").first().innerText().strip();
  }

  private static String form(Visitor manager) throws IOException {
    APIResponse response =
        manager
            .page()
            .request()
            .get(manager.address("/checklist/form.pdf?year=" + FiscalYear.of(TODAY).year()));
    assertThat(response.headers()).containsEntry("content-type", "application/pdf");
    try (PDDocument pdf = Loader.loadPDF(response.body())) {
      return new PDFTextStripper().getText(pdf).replace("\n", "");
    }
  }
}
