package jp.mimamori.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.browser.Mailbox;
import jp.mimamori.browser.TestAccount;
import jp.mimamori.browser.Visitor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/**
 * A clinic submits, its health center returns with a comment, the clinic answers again and submits,
 * the health center sees what changed and accepts. What was submitted stays as it was.
 */
class SubmitAndReviewIT {

  private static final int YEAR = FiscalYear.of(LocalDate.now(JapanTime.ZONE)).year();
  private static final String SUBMIT = "main form input[type=submit]";

  private final DemoInstitution clinic = DemoInstitution.of("CLINIC", "COMPLETE");

  @Test
  void whatIsReturnedIsAnsweredAgainAndAccepted() throws IOException {
    TestAccount account = TestAccount.member(clinic.id(), "STAFF");
    Mailbox mails = new Mailbox(account.email());
    try (Visitor clerk = DemoInstitution.signedIn(account);
        Visitor officer = Visitor.signedIn("kenou");
        Visitor stranger = Visitor.signedIn("nagasaki")) {
      submit(clerk, "はじめての提出です");
      assertThat(main(clerk)).contains("保健所が確認しています", "第1回の提出");
      clerk.expectAccessible();

      officer.open("/institutions/index.xhtml?submission=SUBMITTED");
      assertThat(main(officer)).contains(clinic.name());
      officer.expectAccessible();
      assertThat(stranger.open(review(1)).status()).isEqualTo(404);
      assertThat(file(stranger, "/submissions/form.pdf", 1).status()).isEqualTo(404);

      officer.open("/institutions/view.xhtml?id=" + clinic.id());
      officer.page().getByText("第1回の提出").click();
      assertThat(main(officer)).contains("はじめての提出です");
      officer.expectAccessible();
      officer.atWidth(390).expectAccessible();
      officer.atWidth(1280);
      click(officer, "[id='form:return']");
      assertThat(problems(officer)).contains("どこを直せばよいか");
      officer.page().locator("textarea[aria-label*='台帳管理']").fill("台帳の更新日を備考に書いてください。");
      click(officer, "[id='form:accept']");
      assertThat(problems(officer)).contains("コメントがあるままでは受理できません");
      click(officer, "[id='form:return']");
      assertThat(officer.page().locator(".messages").innerText()).contains("差し戻し");
      officer.open("/institutions/index.xhtml?submission=RETURNED");
      assertThat(main(officer)).contains(clinic.name());

      assertThat(mails.await(1).newestSubject()).contains(clinic.name(), "差し戻されました");
      assertThat(mails.newestText())
          .contains("県央保健所", "第1回の提出", "・2-", "台帳管理", clerk.address("/submission/index.xhtml"))
          .doesNotContain("台帳の更新日を備考に");
      clerk.open("/home/index.xhtml");
      assertThat(main(clerk)).contains("差し戻されました");
      clerk.open("/submission/index.xhtml");
      assertThat(main(clerk)).contains("台帳の更新日を備考に書いてください。", "まだ直していません");
      clerk.expectAccessible();
      click(clerk, SUBMIT);
      assertThat(problems(clerk)).contains("変わった回答がありません");

      clerk.page().locator("main").getByText("台帳管理").first().click();
      assertThat(main(clerk)).contains("台帳の更新日を備考に書いてください。");
      clerk.page().check("input[value=YES]");
      clerk.page().fill("[id='form:remarks']", "11月20日に台帳を更新");
      clerk.page().waitForNavigation(() -> clerk.page().locator(SUBMIT).first().click());
      clerk.open("/submission/index.xhtml");
      assertThat(main(clerk)).contains("回答し直しました", "11月20日に台帳を更新");
      submit(clerk, null);

      officer.open(review(2));
      assertThat(main(officer)).contains("第1回の提出から変わったところ", "11月20日に台帳を更新", "前回から変更");
      click(officer, "[id='form:accept']");
      officer.open("/institutions/index.xhtml?submission=ACCEPTED");
      assertThat(main(officer)).contains(clinic.name());
      clerk.open("/submission/index.xhtml");
      assertThat(main(clerk)).contains("受理しました");
      assertThat(mails.await(2).newestSubject()).contains(clinic.name(), "受理されました");

      assertThat(text(file(clerk, "/submission/form.pdf", 1)))
          .contains("提出（第1回）", clinic.name())
          .doesNotContain("台帳を更新");
      assertThat(text(file(officer, "/submissions/form.pdf", 2))).contains("提出（第2回）", "台帳を更新");
      expectTheSameInExcel(file(clerk, "/submission/form.xlsx", 2));
      expectTheSameInExcel(file(officer, "/submissions/form.xlsx", 2));
      assertThat(file(clerk, "/submission/form.pdf", 9).status()).isEqualTo(404);
    }
  }

  @Test
  void whatIsMissingIsToldAndASubmissionIsTakenBack() {
    DemoInstitution busy = DemoInstitution.of("CLINIC", "IN_PROGRESS");
    try (Visitor clerk = busy.member()) {
      clerk.open("/submission/index.xhtml");
      assertThat(main(clerk)).contains("提出する前に直すこと", "答えていない項目があります");
      assertThat(clerk.page().locator(SUBMIT).count()).isZero();
      clerk.expectAccessible();
      clerk.atWidth(390).expectAccessible();
    }
    DemoInstitution other = DemoInstitution.of("DENTAL_CLINIC", "COMPLETE");
    try (Visitor clerk = other.member();
        Visitor officer = Visitor.signedIn("kenou")) {
      submit(clerk, null);
      officer.open("/submissions/review.xhtml?id=%d&year=%d&number=1".formatted(other.id(), YEAR));
      clerk.page().getByText("提出を取り下げる").click();
      clerk.expectAccessible();
      clerk.page().waitForNavigation(() -> clerk.page().click(SUBMIT));
      assertThat(main(clerk)).contains("未提出", "取下げ");

      click(officer, "[id='form:accept']");
      assertThat(problems(officer)).contains("取り下げられたか");
    }
  }

  private static void submit(Visitor clerk, String message) {
    clerk.open("/submission/index.xhtml");
    if (message != null) {
      clerk.page().fill("[id='form:message']", message);
    }
    click(clerk, SUBMIT);
    assertThat(clerk.page().locator(".messages").innerText()).contains("提出しました");
  }

  private static void click(Visitor visitor, String button) {
    Page page = visitor.page();
    page.waitForNavigation(() -> page.locator(button).first().click());
  }

  private String review(int number) {
    return "/submissions/review.xhtml?id=%d&year=%d&number=%d".formatted(clinic.id(), YEAR, number);
  }

  private APIResponse file(Visitor visitor, String path, int number) {
    return visitor
        .page()
        .request()
        .get(
            visitor.address(
                "%s?id=%d&year=%d&number=%d".formatted(path, clinic.id(), YEAR, number)));
  }

  private void expectTheSameInExcel(APIResponse answer) throws IOException {
    List<String> texts = new ArrayList<>();
    try (XSSFWorkbook excel = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
      assertThat(excel.getSheetName(0)).isEqualTo("医療機関確認用");
      excel.forEach(
          sheet ->
              sheet.forEach(
                  row ->
                      row.forEach(
                          cell -> {
                            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                            texts.add(cell.getStringCellValue());
                          })));
    }
    assertThat(texts)
        .anyMatch(text -> text.contains(clinic.name()))
        .anyMatch(text -> text.endsWith("11月20日に台帳を更新"));
  }

  private static String text(APIResponse answer) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
    }
  }

  private static String main(Visitor visitor) {
    return visitor.page().locator("main").innerText();
  }

  private static String problems(Visitor visitor) {
    return visitor.page().locator(".messages").innerText();
  }
}
