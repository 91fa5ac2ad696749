package jp.mimamori.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.mimamori.browser.Visitor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import jp.mimamori.law.Wareki;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** An institution answers on paper, and its health center enters what stands there. */
class PaperIT {

  private static final LocalDate TODAY = LocalDate.now(JapanTime.ZONE);
  private static final LocalDate PAPER = FiscalYear.of(TODAY).firstDay();
  private static final String SUBMIT = "main form input[type=submit]";

  private final DemoInstitution clinic = DemoInstitution.untouched("CLINIC");

  @Test
  void whatStandsOnPaperIsMarkedEverywhereAndTheInstitutionMayObject() throws IOException {
    try (Visitor officer = Visitor.signedIn("kenou");
        Visitor stranger = Visitor.signedIn("nagasaki")) {
      String reference = reference(officer);
      stranger.open("/paper/index.xhtml");
      find(stranger, reference);
      assertThat(stranger.page().locator("[id='form:reference-message']").innerText())
          .contains("見つかりません");
      assertThat(stranger.open("/paper/enter.xhtml?id=" + clinic.id()).status()).isEqualTo(404);

      officer.open("/paper/index.xhtml");
      officer.expectAccessible();
      find(officer, reference.toLowerCase().replace("-", " "));
      Page page = officer.page();
      assertThat(page.locator("h1").innerText()).contains(clinic.name());
      officer.expectAccessible();
      officer.atWidth(390).expectAccessible();
      officer.atWidth(1280);

      page.selectOption("[id='form:value0']", "YES");
      page.selectOption("[id='form:value1']", "NO");
      page.fill("[id='form:confirmedOn1']", Wareki.date(TODAY.plusDays(1)));
      send(page);
      assertThat(page.locator("[id='form:paperOn-message']").innerText()).contains("日付を入力");
      page.fill("[id='form:paperOn']", Wareki.date(PAPER));
      send(page);
      assertThat(page.locator("[id='form:confirmedOn1-message']").innerText()).contains("きょうまで");
      assertThat(page.locator("[id='form:targetOn1-message']").innerText()).contains("目標日");
      assertThat(page.inputValue("[id='form:value1']")).isEqualTo("NO");
      page.fill("[id='form:confirmedOn1']", "");
      page.fill("[id='form:targetOn1']", Wareki.date(FiscalYear.of(TODAY).lastDay()));
      page.fill("[id='form:remarks1']", "院長が兼ねる予定");
      send(page);
      assertThat(page.locator(".messages").innerText()).contains("2項目入力しました");
      String mark = "県央保健所による代理入力、紙の日付 " + Wareki.date(PAPER);
      assertThat(page.locator("main").innerText()).contains(mark, "院長が兼ねる予定");
    }
    try (Visitor clerk = clinic.member()) {
      assertThat(clerk.page().locator("main").innerText()).contains("代理入力した項目が2項目");
      clerk.open("/checklist/history.xhtml");
      assertThat(clerk.page().locator("main").innerText()).contains("諫山 浩", "県央保健所による代理入力");
      clerk.expectAccessible();
      assertThat(text(clerk, "/checklist/form.pdf")).contains("県央保健所による代理入力、紙の日付");

      clerk.open("/checklist/answer.xhtml?item=R7-H-1-1");
      assertThat(clerk.page().locator("main").innerText()).contains("保健所が紙の様式から代理入力したもの");
      clerk.page().check("input[value=YES]");
      clerk.page().waitForNavigation(() -> clerk.page().locator(SUBMIT).first().click());
      clerk.open("/checklist/answer.xhtml?item=R7-H-1-1");
      assertThat(clerk.page().locator(".history > li").count()).isEqualTo(2);
    }
  }

  @Test
  void thePrefectureEntersNothing() {
    try (Visitor prefecture = Visitor.signedIn("ken")) {
      prefecture.open("/institutions/view.xhtml?id=" + clinic.id());
      assertThat(prefecture.page().locator("main").innerText()).doesNotContain("紙の回答を入力する");
      assertThat(
              prefecture
                  .page()
                  .request()
                  .get(prefecture.address("/paper/form.pdf?id=" + clinic.id()))
                  .status())
          .isEqualTo(403);
    }
  }

  /** As it stands on the printed form. */
  private String reference(Visitor officer) throws IOException {
    Matcher found =
        Pattern.compile("[0-9A-Z]{4}(-[0-9A-Z]{1,4})+").matcher(text(officer, "/paper/form.pdf"));
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private String text(Visitor visitor, String path) throws IOException {
    APIResponse answer = visitor.page().request().get(visitor.address(path + "?id=" + clinic.id()));
    assertThat(answer.headers()).containsEntry("content-type", "application/pdf");
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
    }
  }

  private static void find(Visitor officer, String reference) {
    officer.page().fill("[id='form:reference']", reference);
    send(officer.page());
  }

  private static void send(Page page) {
    page.waitForNavigation(() -> page.locator(SUBMIT).first().click());
  }
}
