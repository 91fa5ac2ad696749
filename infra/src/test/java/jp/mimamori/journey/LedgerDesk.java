package jp.mimamori.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.mimamori.browser.Visitor;
import jp.mimamori.law.JapanTime;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Whoever fills the ledgers of a clinic: a row by hand, the others in the Excel template. */
final class LedgerDesk {

  private static final LocalDate TODAY = LocalDate.now(JapanTime.ZONE);

  private final Visitor clinic;
  private final Page page;

  LedgerDesk(Visitor clinic) {
    this.clinic = clinic;
    this.page = clinic.page();
  }

  void devices() throws IOException {
    type(
        "device",
        Map.of(
            "name", "受付のパソコン",
            "place", "受付",
            "software", "Windows 11 Pro 24H2",
            "checkedOn", TODAY.toString()),
        "kind",
        "端末PC");
    fillIn(
        "device",
        List.of(
            device("診察室のパソコン", "端末PC", "診察室"),
            device("レセコンのサーバ", "サーバ", "サーバ室"),
            device("ルーター", "ネットワーク機器", "サーバ室")));
  }

  private static Map<String, String> device(String name, String kind, String place) {
    return Map.of(
        "機器の名前",
        name,
        "区分",
        kind,
        "設置場所",
        place,
        "OS・ソフトウェアとバージョン",
        "24H2",
        "リモートメンテナンス",
        "無",
        "接続元の制限",
        "実施済み",
        "最後に更新プログラムを当てた日",
        TODAY.toString(),
        "最後に棚卸をした日",
        TODAY.toString());
  }

  /**
   * @param system by its name
   */
  void accounts(String system) throws IOException {
    fillIn("account", List.of(account("uketsuke", system, "一般"), account("incho", system, "管理者")));
  }

  private static Map<String, String> account(String id, String system, String right) {
    return Map.of(
        "利用者ID",
        id,
        "氏名",
        "試験 " + id,
        "医療情報システム",
        system,
        "職種",
        "事務",
        "権限の区分",
        right,
        "情報の区分ごとの権限",
        "会計＝入力",
        "状態",
        "有効",
        "最後に確かめた日",
        TODAY.toString());
  }

  /** Somebody leaves, and the account stays. */
  void leaves(String id) {
    change(id);
    page.fill("[id='form:leavesOn']", TODAY.minusDays(1).toString());
    press("form");
    assertThat(main()).contains("退職・異動の日");
  }

  void disable(String id) {
    change(id);
    page.selectOption("[id='form:state']", "無効");
    page.fill("[id='form:disabledOn']", TODAY.toString());
    press("form");
    assertThat(main()).contains("有効 → 無効");
  }

  private void change(String id) {
    clinic.open("/ledgers/list.xhtml?kind=account");
    page.click("text=" + id);
    page.click("text=変更する");
  }

  private void type(String ledger, Map<String, String> fields, String choice, String chosen) {
    clinic.open("/ledgers/edit.xhtml?kind=" + ledger);
    fields.forEach((field, text) -> page.fill("[id='form:" + field + "']", text));
    page.selectOption("[id='form:" + choice + "']", chosen);
    press("form");
    assertThat(main()).contains("登録");
  }

  private void fillIn(String ledger, List<Map<String, String>> rows) throws IOException {
    byte[] template =
        page.request().get(clinic.address("/ledgers/template.xlsx?kind=" + ledger)).body();
    clinic.open("/ledgers/import.xhtml?kind=" + ledger);
    page.setInputFiles(
        "[id='form:file']",
        new FilePayload(ledger + ".xlsx", "application/octet-stream", filled(template, rows)));
    press("form");
    if (clinic.path().startsWith("/ledgers/match.xhtml")) {
      press("form");
    }
    assertThat(main()).contains("新しく登録\n" + rows.size() + "行");
    press("go");
    assertThat(main()).contains(rows.size() + "件を取り込みました");
  }

  private static byte[] filled(byte[] template, List<Map<String, String>> rows) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(template));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      Sheet sheet = workbook.getSheetAt(0);
      List<String> heads = new ArrayList<>();
      for (Cell head : sheet.getRow(0)) {
        heads.add(head.getStringCellValue());
      }
      for (Map<String, String> texts : rows) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        assertThat(heads).containsAll(texts.keySet());
        texts.forEach((head, text) -> row.createCell(heads.indexOf(head)).setCellValue(text));
      }
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private void press(String form) {
    page.locator("[id='" + form + "'] input[type=submit]").first().click();
    page.waitForLoadState();
  }

  private String main() {
    return page.locator("main").innerText();
  }
}
