package jp.mimamori.journey;

import static org.assertj.core.api.Assertions.assertThat;

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

/** What the printed form shows: the gate alone, and every round (scenarios 2 and 4). */
class RoundsOnPaperFormIT {

  private static final LocalDate TODAY = LocalDate.now(JapanTime.ZONE);
  private static final LocalDate LAST_DAY = FiscalYear.of(TODAY).lastDay();
  private static final String LEDGER = "台帳管理を行っている";

  @Test
  void withoutASystemTheFormHasThatRowOnlyAndTheOfficerSeesItComplete() throws IOException {
    DemoInstitution home = DemoInstitution.untouched("MATERNITY_HOME");
    try (Visitor midwife = home.member();
        Visitor officer = Visitor.signedIn("kenou")) {
      midwife.open("/checklist/gate.xhtml");
      answer(midwife.page(), "NO");

      assertThat(form(midwife)).contains("医療情報システムを導入、運用している。").doesNotContain(LEDGER);
      midwife.open("/submission/index.xhtml");
      assertThat(midwife.page().locator("main").innerText()).contains("提出できます");
      officer.open("/institutions/view.xhtml?id=" + home.id());
      assertThat(officer.page().locator(".status").first().innerText()).contains("対象外（医療情報システムなし）");
    }
  }

  @Test
  void aLaterYesKeepsTheFirstNoAndItsDate() throws IOException {
    DemoInstitution dentist = DemoInstitution.untouched("DENTAL_CLINIC");
    try (Visitor clerk = dentist.member()) {
      Page page = clerk.page();
      clerk.open("/checklist/gate.xhtml");
      answer(page, "YES");
      clerk.open("/checklist/answer.xhtml?item=R7-H-2-6");
      page.fill("[id='form:confirmedOn']", Wareki.date(TODAY.plusDays(1)));
      page.check("input[value=NO]");
      page.fill("[id='form:targetOn']", Wareki.date(LAST_DAY.plusDays(1)));
      save(page);
      assertThat(page.locator("[id='form:confirmedOn-message']").innerText()).contains("きょうまで");
      assertThat(page.locator("[id='form:targetOn-message']").innerText()).contains("3月31日");
      page.fill("[id='form:confirmedOn']", Wareki.date(TODAY));
      page.fill("[id='form:targetOn']", Wareki.date(LAST_DAY));
      save(page);

      clerk.open("/checklist/answer.xhtml?item=R7-H-2-6");
      answer(page, "YES");

      clerk.open("/checklist/answer.xhtml?item=R7-H-2-6");
      assertThat(page.locator(".history > li").count()).isEqualTo(2);
      assertThat(form(clerk))
          .contains(Wareki.date(LAST_DAY))
          .containsPattern(Wareki.date(TODAY) + "(?s:.*)" + Wareki.date(TODAY));
    }
  }

  private static void answer(Page page, String value) {
    page.check("input[value=" + value + "]");
    save(page);
  }

  private static void save(Page page) {
    page.waitForNavigation(() -> page.locator("main form input[type=submit]").first().click());
  }

  private static String form(Visitor visitor) throws IOException {
    byte[] file = visitor.page().request().get(visitor.address("/checklist/form.pdf")).body();
    try (PDDocument pdf = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
    }
  }
}
