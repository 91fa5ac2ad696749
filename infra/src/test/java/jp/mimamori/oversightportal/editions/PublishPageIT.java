package jp.mimamori.oversightportal.editions;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import jp.mimamori.browser.Visitor;
import jp.mimamori.journey.DemoInstitution;
import jp.mimamori.law.JapanTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Scenario 8 of the acceptance scenarios: the form of a new year comes as Excel, is put right,
 * mapped and published; clinics that answered the former one get proposals by control.
 */
class PublishPageIT {

  @TempDir private Path folder;

  @Test
  void anExcelFormBecomesTheEditionOnWhichClinicsConfirmTheirAnswers()
      throws IOException, SQLException {
    try (PublishedForATest product = new PublishedForATest();
        Visitor administrator = Visitor.signedIn("kenadmin");
        Visitor clinic = Visitor.signedIn("kakemochi");
        Visitor officer = Visitor.signedIn("kenou")) {
      choose(clinic, "引継ぎ第一医院");
      clinic.open("/checklist/answer.xhtml?item=R7-H-2-1");
      DemoInstitution submitter = DemoInstitution.of("CLINIC", "COMPLETE");
      submit(submitter);
      upload(administrator, InventedForm.write(folder.resolve("r8.xlsx")));
      assertThat(administrator.page().locator("main")).containsText("公表ファイルと一致するか確かめられませんでした");
      assertThat(rows(administrator)).hasCount(12);
      administrator.expectAccessible();
      putRight(administrator);
      publish(administrator);
      assertThat(
              product.number(
                  """
                  SELECT COUNT(*) FROM checklist_response r JOIN checklist_edition e ON e.id = r.edition_id
                   WHERE r.fiscal_year = %d AND e.audience <> 'VENDOR'
                     AND (e.fiscal_year < r.fiscal_year OR r.answered > 0 OR r.standing <> 'UNTOUCHED')
                  """
                      .formatted(InventedForm.YEAR.year())))
          .as("responses of the year that did not go over, with nothing answered yet")
          .isZero();
      whatWasSubmittedIsHistory(submitter, officer);
      assertThat(product.submissionsThatCountDifferently()).isZero();
      whatWasOpenedBeforeIsNotTaken(clinic);
      whereAllWasYesEverythingElseIsConfirmed(clinic, product);
      whereOneWasNoTheMergedItemIsNo(clinic);
    }
  }

  private static void upload(Visitor administrator, Path file) {
    administrator.open("/editions/upload.xhtml");
    administrator.page().setInputFiles("[id='form:file']", file);
    submit(administrator.page(), "form");
  }

  /** Drops what is no item, adds what was not recognised, and makes a control for the new one. */
  private static void putRight(Visitor administrator) {
    Page page = administrator.page();
    String draft = administrator.path();
    row(administrator, InventedForm.NO_ITEM).getByText("直す", exact()).click();
    page.click("summary:has-text('この行を除く')");
    submit(page, "drop");
    assertThat(rows(administrator)).hasCount(11);

    page.getByText("行を加える", new Page.GetByTextOptions().setExact(true)).click();
    submit(page, "form");
    assertThat(page.locator("#problems")).containsText("項目の文を入力してください");
    page.fill("[id='form:text']", "サイバー攻撃を想定した事業継続計画(BCP)を策定している。");
    page.fill("[id='form:officialNo']", "②");
    page.fill("[id='form:sectionNo']", "3");
    page.fill("[id='form:sectionTitle']", "インシデント発生に備えた対応");
    page.selectOption("[id='form:control']", "BCP");
    submit(page, "form");
    assertThat(rows(administrator)).hasCount(12);

    // what is left to do is said before it can be published
    administrator.open(draft.replace("/draft.", "/publish."));
    assertThat(page.locator("main")).containsText("統制に対応づけていない行があります");
    assertThat(page.locator("[id='form']")).hasCount(0);

    administrator.open(draft);
    row(administrator, InventedForm.NEW).getByText("新しい統制を作る", exact()).click();
    page.fill("[id='form:title']", "クラウドの責任分界");
    for (String help : new String[] {"meaning", "action", "ask", "showAtInspection"}) {
      page.fill("[id='form:" + help + "']", "試験用の説明です。");
    }
    submit(page, "form");
    submit(page, "mapping");
    assertThat(page.locator("main")).containsText("12行、対応づけ済み12行");
  }

  private static void publish(Visitor administrator) {
    Page page = administrator.page();
    page.getByText("違いを確かめて公開に進む").click();
    assertThat(page.locator("main")).containsText("統合　1項目");
    assertThat(page.locator("main")).containsText("分割　2項目");
    assertThat(page.locator("ins").first()).containsText("し、適用した日を記録");
    administrator.expectAccessible();
    submit(page, "form");
    assertThat(page.locator("main")).containsText("公開しました");
    assertThat(
            page.locator("li.item")
                .filter(new Locator.FilterOptions().setHasText(InventedForm.TITLE))
                .first())
        .containsText("今年度に使用中");
  }

  private static void submit(DemoInstitution submitter) {
    try (Visitor clerk = submitter.member()) {
      clerk.open("/submission/index.xhtml");
      clerk.page().fill("[id='form:message']", "今年度の分です。");
      submit(clerk.page(), "form");
      assertThat(clerk.page().locator("main")).containsText("提出済み");
    }
  }

  private static void whatWasSubmittedIsHistory(DemoInstitution submitter, Visitor officer) {
    try (Visitor clerk = submitter.member()) {
      clerk.open("/home/index.xhtml");
      assertThat(clerk.page().locator("main")).containsText("様式が変わりました");
      clerk.open("/submission/index.xhtml");
      assertThat(clerk.page().locator(".status").first()).hasText("未提出");
      assertThat(clerk.page().locator("main")).containsText("様式が変わる前の提出");
      clerk.expectAccessible();
      lapsed(clerk).click();
      assertThat(clerk.page().locator("main")).containsText("様式が新しい版「" + InventedForm.TITLE);
      assertThat(clerk.page().locator(".facts")).containsText("令和7年度版");
    }
    officer.open("/institutions/view.xhtml?id=" + submitter.id());
    assertThat(officer.page().locator("main")).containsText("様式が変わりました");
    lapsed(officer).click();
    assertThat(officer.page().locator("main")).containsText("様式が変わる前の提出");
    assertThat(officer.page().locator("[id='form:accept']")).hasCount(0);
    officer.expectAccessible();
  }

  private static Locator lapsed(Visitor reader) {
    return reader
        .page()
        .locator("main li.item")
        .filter(new Locator.FilterOptions().setHasText("様式が変わる前の提出"))
        .first()
        .locator(".item-link");
  }

  private static void whatWasOpenedBeforeIsNotTaken(Visitor clinic) {
    assertThat(clinic.page().locator("input[type=radio][value=YES]")).isChecked();
    submit(clinic.page(), "form");
    assertThat(clinic.page().locator("main")).containsText("新しい版のチェックリストに替わりました");
  }

  private static void whereAllWasYesEverythingElseIsConfirmed(
      Visitor clinic, PublishedForATest product) throws SQLException {
    Page page = clinic.page();
    choose(clinic, "引継ぎ第一医院");
    assertThat(page.locator("main")).containsText("前に答えた内容を引き継げる項目があります（8項目）");
    assertThat(page.locator(".progress-figure").first()).containsText("0");
    clinic.open("/checklist/changes.xhtml");
    clinic.expectAccessible();
    assertThat(page.locator("main")).containsText("文言変更（再回答）（1項目）");
    assertThat(page.locator("main")).containsText("新設（1項目）");
    assertThat(item(page, "2-④")).containsText("引き継ぎの案：はい");
    assertThat(given(product)).as("nothing counts before it is confirmed").isZero();
    item(page, "2-①").locator("a").click();
    assertThat(page.locator("main")).containsText("前に同じ質問で使った資料");
    assertThat(page.locator("main")).containsText(PublishedForATest.EVIDENCE);
    page.goBack();

    page.getByText("続けて確認する").click();
    clinic.expectAccessible();
    page.fill("[id='form:confirmedOn']", "");
    submit(page, "form");
    assertThat(page.locator("#problems")).containsText("確認した日を入力してください");
    page.fill("[id='form:confirmedOn']", LocalDate.now(JapanTime.ZONE).toString());
    for (int left = 8; left > 0; left--) {
      assertThat(page.locator(".kicker")).containsText("あと" + left + "項目");
      submit(page, "form");
    }
    assertThat(page.locator("main")).containsText("分割");
    assertThat(given(product)).isEqualTo(8);
    assertThat(
            product.number(
                "SELECT answered FROM checklist_response WHERE fiscal_year = %d AND institution_id = %d"
                    .formatted(InventedForm.YEAR.year(), PublishedForATest.ALL_YES)))
        .isEqualTo(8);
  }

  /** Rounds on the new edition. */
  private static long given(PublishedForATest product) throws SQLException {
    return product.number(
        """
        SELECT COUNT(*) FROM answer_round WHERE item_id LIKE '%s-%%' AND institution_id = %d
        """
            .formatted(InventedForm.EDITION, PublishedForATest.ALL_YES));
  }

  private static void whereOneWasNoTheMergedItemIsNo(Visitor clinic) {
    Page page = clinic.page();
    choose(clinic, "引継ぎ第二医院");
    clinic.open("/checklist/changes.xhtml");
    assertThat(item(page, "2-④")).containsText("2項目を統合");
    assertThat(item(page, "2-④")).containsText("引き継ぎの案：いいえ");
    item(page, "2-④").locator("a").click();
    assertThat(page.locator("main")).containsText("前の回答に「はい」でないものがある");
    assertThat(page.locator("input[type=radio][value=NO]")).isChecked();
    submit(page, "form");
    assertThat(page.locator("#problems")).containsText("目標日");
  }

  private static void choose(Visitor clinic, String name) {
    clinic.open("/signin/choose.xhtml");
    clinic.page().click("[aria-label^='" + name + "']");
    clinic.page().waitForURL("**/home/index.xhtml");
  }

  private static Locator item(Page page, String number) {
    return page.locator("li.item").filter(new Locator.FilterOptions().setHasText(number));
  }

  private static Locator rows(Visitor administrator) {
    return administrator.page().locator("[id='mapping'] li.item");
  }

  private static Locator row(Visitor administrator, String text) {
    return rows(administrator).filter(new Locator.FilterOptions().setHasText(text));
  }

  private static Locator.GetByTextOptions exact() {
    return new Locator.GetByTextOptions().setExact(true);
  }

  private static void submit(Page page, String form) {
    page.click("[id='" + form + "'] [type=submit]");
    page.waitForLoadState();
  }

  /** A wrong file is told so in words, and what belongs to others is not shown. */
  @Test
  void whatIsNoFormIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("r8.xlsx"), "これはExcelではありません。");
    Path old = Files.write(folder.resolve("r8.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11});
    try (Visitor administrator = Visitor.signedIn("kenadmin");
        Visitor officer = Visitor.signedIn("ken")) {
      upload(administrator, text);
      assertThat(administrator.page().locator("#problems")).containsText("名前の示す種類と違います");
      upload(administrator, old);
      assertThat(administrator.page().locator("#problems")).containsText("Excel（xlsx）のファイル");
      assertThat(officer.open("/editions/index.xhtml").status()).isEqualTo(403);
      assertThat(officer.open("/editions/upload.xhtml").status()).isEqualTo(403);
      assertThat(officer.open("/editions/item.xhtml?id=R7-H-2-5").status()).isEqualTo(403);
    }
  }

  @Test
  void theDatabaseCountsAsTheProductDoes() throws SQLException {
    try (PublishedForATest product = new PublishedForATest()) {
      assertThat(product.responsesThatCountDifferently()).isZero();
    }
  }
}
