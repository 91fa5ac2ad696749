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
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    OfficialFormWorkbook.write(List.of(form), file);
    return new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray())).getSheetAt(0);
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
