package jp.mimamori.checklist;

import static jp.mimamori.checklist.OfficialFormFixture.no;
import static jp.mimamori.checklist.OfficialFormFixture.yes;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficialFormWorkbookTest {

  private static final LocalDate TARGET = LocalDate.of(2026, 12, 25);

  @Test
  void asManyColumnsAsThereWereRounds() throws IOException {
    XSSFSheet sheet =
        written(
            OfficialFormFixture.withLedgerRounds(
                no(1, 4, 1, TARGET, null),
                no(2, 5, 1, TARGET, null),
                no(3, 6, 1, TARGET, null),
                no(4, 7, 1, TARGET, null),
                yes(5, 8, 1)));

    assertThat(texts(sheet))
        .contains("5回目 確認日", "令和8年8月1日", "令和8年12月25日", OfficialFormFixture.LEDGER)
        .doesNotContain("6回目 確認日");
  }

  /** はい・いいえ, dates and target dates of every round in its own columns, remarks in the last. */
  @Test
  void everyRoundStandsWhereItBelongs() throws IOException {
    XSSFSheet sheet =
        written(
            OfficialFormFixture.withLedgerRounds(
                no(1, 4, 1, TARGET, "更新待ち"), no(2, 7, 2, TARGET, null), yes(3, 11, 3)));
    List<List<String>> rows = rows(sheet);

    assertThat(rows)
        .contains(
            List.of(
                "",
                "項目",
                "1回目 確認日",
                "1回目 はい・いいえ",
                "1回目 目標日",
                "2回目 確認日",
                "2回目 はい・いいえ",
                "2回目 目標日",
                "3回目 確認日",
                "3回目 はい・いいえ",
                "3回目 目標日",
                "備考"))
        .contains(
            List.of(
                "①",
                OfficialFormFixture.LEDGER,
                "令和8年4月1日",
                "いいえ",
                "令和8年12月25日",
                "令和8年7月2日",
                "いいえ",
                "令和8年12月25日",
                "令和8年11月3日",
                "はい",
                "",
                "1回目：更新待ち"));
    assertThat(rows.stream().map(row -> row.isEmpty() ? "" : row.get(0)))
        .as("items with a number, in the form's order")
        .filteredOn(number -> number.matches("[①-⑳]"))
        .containsExactly(
            "①", "①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧", "⑨", "⑪", "⑫", "⑫", "⑬", "①", "②", "③",
            "①");
  }

  @Test
  void eachFormHasASheetOfItsOwn() throws IOException {
    XSSFWorkbook file =
        file(
            List.of(
                OfficialFormFixture.answered(),
                OfficialFormFixture.ofVendor("長崎/レセコン[株]"),
                OfficialFormFixture.ofVendor("=HYPERLINK(\"http://x\")"),
                OfficialFormFixture.ofVendor("長崎/レセコン[株]")));

    List<String> names = new ArrayList<>();
    file.forEach(sheet -> names.add(sheet.getSheetName()));
    assertThat(names).hasSize(4).startsWith("医療機関確認用", "長崎 レセコン 株 ").doesNotHaveDuplicates();
    for (int i = 0; i < 4; i++) {
      assertThat(cells(file.getSheetAt(i)))
          .allMatch(cell -> cell.getCellType() == CellType.STRING)
          .allMatch(cell -> cell.getCellStyle().getDataFormatString().equals("@"))
          .noneMatch(cell -> cell.getStringCellValue().startsWith("="));
      assertThat(file.getSheetAt(i).getPrintSetup().getLandscape()).isTrue();
    }
    assertThat(texts(file.getSheetAt(1))).contains("事業者名：長崎/レセコン[株]");
  }

  @Test
  void whatTheInstitutionEnteredFromAVendorsPaperSaysSo() throws IOException {
    XSSFSheet sheet =
        written(OfficialFormFixture.withLedgerRounds(OfficialFormFixture.fromVendorsPaper(1)));

    assertThat(texts(sheet)).contains("1回目：事業者の紙の回答を施設が入力");
  }

  @Test
  void printsOnA4OnePageWideWithItsHeadOnEveryPage() throws IOException {
    XSSFSheet sheet = written(OfficialFormFixture.answered());

    assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
    assertThat(sheet.getFitToPage()).isTrue();
    assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
    assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
    assertThat(sheet.getRepeatingRows()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "＝1＋1", "\u200B=HYPERLINK(\"http://x\")"})
  void whatAPersonTypedIsNeverAFormula(String typed) throws IOException {
    XSSFSheet sheet = written(OfficialFormFixture.withLedgerRounds(no(1, 6, 2, TARGET, typed)));
    List<Cell> cells = cells(sheet);

    assertThat(cells).allMatch(cell -> cell.getCellType() == CellType.STRING);
    assertThat(cells).noneMatch(cell -> cell.getStringCellValue().startsWith(typed));
  }

  @Test
  void withoutASystemOnlyTheGateIsThere() throws IOException {
    assertThat(texts(written(OfficialFormFixture.withoutInformationSystem())))
        .contains(OfficialFormFixture.GATE + "\n※本項目の「いいえ」にマルがつく場合、以下すべての項目は確認不要です。")
        .doesNotContain(OfficialFormFixture.LEDGER);
  }

  private static XSSFSheet written(OfficialForm form) throws IOException {
    return file(List.of(form)).getSheetAt(0);
  }

  private static XSSFWorkbook file(List<OfficialForm> forms) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    OfficialFormWorkbook.write(forms, file);
    return new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()));
  }

  private static List<List<String>> rows(XSSFSheet sheet) {
    List<List<String>> rows = new ArrayList<>();
    for (Row row : sheet) {
      List<String> texts = new ArrayList<>();
      row.forEach(cell -> texts.add(cell.getStringCellValue()));
      rows.add(texts);
    }
    return rows;
  }

  private static List<String> texts(XSSFSheet sheet) {
    return cells(sheet).stream().map(Cell::getStringCellValue).toList();
  }

  private static List<Cell> cells(XSSFSheet sheet) {
    List<Cell> cells = new ArrayList<>();
    for (Row row : sheet) {
      row.forEach(cells::add);
    }
    return cells;
  }
}
