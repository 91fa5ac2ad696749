package jp.mimamori.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import jp.mimamori.browser.Visitor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/**
 * A clinic on its first day, up to what it shows at an inspection: the first hour, ledgers, 非常時の備え,
 * answers that follow from what was written down, and evidence.
 */
class FromEmptyToPacketIT {

  private static final long CLINIC = 1165;
  private static final String SYSTEM = "髙﨑レセプト";
  private static final LocalDate TODAY = LocalDate.now(JapanTime.ZONE);

  private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
      new LocatorAssertions.ContainsTextOptions().setTimeout(60_000);

  private Visitor clinic;
  private Page page;

  @Test
  void fromAnEmptyAccountToACompletePacket() throws IOException {
    try (Visitor clerk = DemoInstitution.emptied(CLINIC).member()) {
      clinic = clerk;
      page = clerk.page();
      firstHour();
      LedgerDesk ledgers = new LedgerDesk(clinic);
      ledgers.devices();
      ledgers.accounts(SYSTEM);
      EmergencyDesk.drawTheChart(clinic);
      EmergencyDesk.printAndChange(clinic);
      EmergencyDesk.writeDownABackup(clinic);
      EmergencyDesk.answerTheCheckTable(clinic);
      EmergencyDesk.writeThePlan(clinic);
      EmergencyDesk.holdADrill(clinic);
      answersFollowFromFacts();
      evidence();
      ledgers.leaves("uketsuke");
      contradictionIsToldAndChangesNothing();
      ledgers.disable("uketsuke");
      shareDuties();
      reportToManagement();
      packet();
    }
  }

  private void firstHour() {
    assertThat(page.locator(".next-step")).containsText("はじめの設定：0／6");
    page.getByText("はじめる").click();
    choose("answer", "YES");
    page.check("[id='form:systems:0:there']");
    page.fill("[id='form:systems:0:name']", SYSTEM);
    next();
    page.check("[name='form:vendors:0:contract'][value=YES]");
    page.fill("[id='form:vendors:0:name']", "レセ商会");
    page.fill("[id='form:vendors:0:phone']", "0957-00-0005");
    next();
    choose("devices", "UP_TO_5");
    choose("answer", "NO");
    page.check("[name='form:appointed'][value=YES]");
    page.fill("[id='form:safetyManagerName']", "試験 太郎");
    next();
    next();
    clinic.open("/checklist/answer.xhtml?item=R7-H-1-1");
    assertThat(page.locator(".facts-of-ledgers")).containsText("はじめの設定で、安全管理責任者は試験 太郎さん");
  }

  /** はい where the records say so, いいえ with a target elsewhere. */
  private void answersFollowFromFacts() {
    LocalDate lastDay = FiscalYear.of(TODAY).lastDay();
    clinic.open("/checklist/answer.xhtml?item=R7-H-1-1");
    while (clinic.path().startsWith("/checklist/answer.xhtml")) {
      assertThat(page.locator(".facts-of-ledgers")).hasCount(1);
      boolean supported = page.locator(".facts-of-ledgers .status-good").count() == 1;
      page.check("input[type=radio][value=" + (supported ? "YES" : "NO") + "]");
      if (!supported) {
        page.fill("[id='form:targetOn']", lastDay.toString());
      }
      next();
    }
    clinic.open("/checklist/index.xhtml");
    assertThat(page.locator("main")).not().containsText("食いちがう");
    for (String item :
        new String[] {"医療情報システム安全管理責任者", "機器の台帳", "不要なアカウント", "連絡体制図", "バックアップと復旧手順", "BCP"}) {
      assertThat(item(item)).containsText("はい");
    }
    assertThat(item("パスワードの強さ")).containsText("いいえ");
    clinic.expectAccessible();
  }

  private void evidence() {
    byte[] printed = get("/ledgers/list.pdf?kind=device");
    clinic.open("/checklist/answer.xhtml?item=R7-H-2-1");
    page.click("#evidence a[href*='/evidence/add.xhtml']");
    page.setInputFiles("[id='form:file']", new FilePayload("台帳.pdf", "application/pdf", printed));
    page.fill("[id='form:title']", "機器台帳の写し");
    page.fill("[id='form:datedOn']", TODAY.toString());
    next();
    assertThat(page.locator("#evidence")).containsText("機器台帳の写し");
  }

  private void contradictionIsToldAndChangesNothing() {
    clinic.open("/checklist/index.xhtml");
    assertThat(page.locator("main .notice-caution")).containsText("食いちがう回答が、1項目あります");
    assertThat(item("不要なアカウント")).containsText("登録した内容と食いちがい");
    clinic.atWidth(390).expectAccessible();
    clinic.atWidth(1280);
    item("不要なアカウント").locator("a").click();
    assertThat(page.locator(".facts-of-ledgers .notice-caution"))
        .containsText("回答は「はい」ですが、登録した内容と食いちがっています");
    clinic.expectAccessible();
    clinic.open("/submission/index.xhtml");
    assertThat(page.locator("main")).containsText("登録した内容と食いちがう回答があります");
    assertThat(page.locator("#form input[type=submit]")).isVisible();
  }

  /** Every duty but one is settled; the rest can wait. */
  private void shareDuties() {
    clinic.open("/responsibility/index.xhtml");
    item("レセ商会").locator("a").first().click();
    Locator bearers = page.locator("#form select");
    int duties = bearers.count();
    for (int i = 0; i < duties - 1; i++) {
      bearers.nth(i).selectOption(i % 2 == 0 ? "OWN" : "VENDOR");
    }
    page.fill("[id='form:document']", "保守契約書（令和8年4月）");
    page.fill("[id='form:agreedOn']", TODAY.plusYears(1).toString());
    next();
    assertThat(page.locator(".field-error").first()).isVisible();
    page.fill("[id='form:agreedOn']", TODAY.toString());
    next();
    clinic.open("/responsibility/index.xhtml");
    assertThat(item("レセ商会")).containsText(duties + "件の責任のうち" + (duties - 1) + "件の分け方が決まっています");
  }

  private void reportToManagement() throws IOException {
    clinic.open("/report/index.xhtml");
    page.fill("[id='form:reportedOn']", TODAY.toString());
    page.fill("[id='form:heardBy']", "院長 髙﨑 花子");
    page.fill("[id='form:comment']", "切り離した控えを続けること。");
    next();
    assertThat(item("院長 髙﨑 花子")).containsText("切り離した控えを続けること。");
    try (PDDocument report = Loader.loadPDF(get("/report/report.pdf"))) {
      assertThat(new PDFTextStripper().getText(report)).contains("経営層");
    }
  }

  private void packet() throws IOException {
    clinic.open("/packet/index.xhtml");
    for (String part :
        List.of(
            "チェックリスト（自施設", "連絡体制図", "初動連絡シート", "機器台帳", "利用者ID台帳", "バックアップの一覧", "確認表", "資料の一覧")) {
      assertThat(item(part)).containsText("そろっています");
    }
    page.click("#order input[type=submit]");
    assertThat(page.locator("#making")).containsText("PDFをダウンロード", PATIENTLY);
    try (PDDocument pdf = Loader.loadPDF(get("/packet/packet.pdf"))) {
      assertThat(new PDFTextStripper().getText(pdf).replaceAll("[\\s　]", ""))
          .contains("立入検査持参資料", "試験太郎", "ルーター", "uketsuke", "レセコンのデータ", "機器台帳の写し");
      List<String> bookmarks = new ArrayList<>();
      pdf.getDocumentCatalog()
          .getDocumentOutline()
          .children()
          .forEach(mark -> bookmarks.add(mark.getTitle()));
      assertThat(bookmarks).contains("連絡体制図", "機器台帳", "利用者ID台帳", "BCP策定の確認表", "資料の一覧");
    }
    List<String> files = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(get("/packet/packet.zip")))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.add(entry.getName());
      }
    }
    assertThat(files)
        .as("the minutes of the drill, the copy of the ledger, what was reported")
        .filteredOn(file -> file.startsWith("資料/"))
        .hasSize(3);
  }

  private byte[] get(String path) {
    return page.request().get(clinic.address(path)).body();
  }

  private Locator item(String title) {
    return page.locator("li.item").filter(new Locator.FilterOptions().setHasText(title)).first();
  }

  private void choose(String field, String value) {
    page.check("[name='form:" + field + "'][value=" + value + "]");
    next();
  }

  private void next() {
    page.waitForNavigation(() -> page.locator("main form input[type=submit]").first().click());
  }
}
