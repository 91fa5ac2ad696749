package jp.mimamori.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import jp.mimamori.checklist.ChecklistItem.Requirement;
import jp.mimamori.edition.DetectedForm.DetectedRow;
import jp.mimamori.files.Spreadsheet;
import jp.mimamori.files.UploadFault;
import jp.mimamori.files.UploadRefusedException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms in layouts that somebody might choose; all of them are invented. */
class FormReaderTest {

  @TempDir Path folder;

  /** Sections and groups in merged cells at the left, numbers in a column of their own. */
  @Test
  void mergedCellsAtTheLeft() throws IOException {
    DetectedForm form =
        read(
            sheet -> {
              put(sheet, 0, 0, "令和8年度版　医療機関・薬局における\nサイバーセキュリティ対策チェックリスト");
              put(sheet, 1, 0, "医療機関・薬局確認用");
              put(sheet, 2, 5, "1回目");
              put(sheet, 2, 8, "2回目");
              put(sheet, 3, 5, "確認日");
              put(sheet, 3, 6, "はい・いいえ");
              put(sheet, 3, 7, "目標日");
              put(sheet, 4, 0, "医療情報システムの有無");
              put(sheet, 4, 4, "医療情報システムを導入、運用している。\n※「いいえ」の場合、以下すべての項目は確認不要");
              put(sheet, 5, 0, "1　体制構築");
              put(sheet, 5, 3, "①");
              put(sheet, 5, 4, "医療情報システム安全管理責任者を設置している。");
              put(sheet, 6, 0, "2\n医療情報システムの管理・運用");
              merge(sheet, 6, 9, 0, 0);
              put(sheet, 6, 1, "全般");
              merge(sheet, 6, 7, 1, 1);
              put(sheet, 6, 3, "①");
              put(sheet, 6, 4, "サーバ、端末PC、ネットワーク機器の\n台帳管理を行っている。");
              put(sheet, 7, 3, "②");
              put(sheet, 7, 4, "リモートメンテナンス（保守）の有無を事業者等に確認した。\n※事業者と契約していない場合には、記入不要");
              put(sheet, 8, 1, "サーバ");
              put(sheet, 8, 3, "③");
              put(sheet, 8, 4, "アクセスログを管理している。");
              put(sheet, 9, 1, "端末PC");
              put(sheet, 9, 3, "③");
              put(sheet, 9, 4, "アクセスログを管理している。");
              put(sheet, 10, 0, "立入検査時、本チェックリストを確認します。令和8年度中にすべての項目で「はい」にマルがつくよう取り組んでください。");
            });
    assertThat(form.title()).isEqualTo("令和8年度版　医療機関・薬局におけるサイバーセキュリティ対策チェックリスト");
    assertThat(form.audience()).isEqualTo(FormAudience.INSTITUTION_AND_PHARMACY);
    assertThat(form.year()).isEqualTo(2026);
    assertThat(form.rounds()).isEqualTo(2);
    assertThat(form.banner()).contains("{year}中に");
    assertThat(form.rows())
        .extracting(FormReaderTest::line)
        .containsExactly(
            "null|医療情報システムの有無|null|null|医療情報システムを導入、運用している。|※「いいえ」の場合、以下すべての項目は確認不要",
            "1|体制構築|null|①|医療情報システム安全管理責任者を設置している。|null",
            "2|医療情報システムの管理・運用|全般|①|サーバ、端末PC、ネットワーク機器の台帳管理を行っている。|null",
            "2|医療情報システムの管理・運用|全般|②|リモートメンテナンス（保守）の有無を事業者等に確認した。|※事業者と契約していない場合には、記入不要",
            "2|医療情報システムの管理・運用|サーバ|③|アクセスログを管理している。|null",
            "2|医療情報システムの管理・運用|端末PC|③|アクセスログを管理している。|null");
    assertThat(form.rows()).extracting(DetectedRow::gate).startsWith(true, false);
    assertThat(form.rows().get(3).notRequiredAllowed()).isTrue();
  }

  /** Headings in rows of their own, numbers within the text, notes below. */
  @Test
  void headingsInRowsOfTheirOwn() throws IOException {
    DetectedForm form =
        read(
            sheet -> {
              put(sheet, 0, 0, "薬局におけるサイバーセキュリティ対策チェックリスト（薬局確認用）");
              put(sheet, 1, 1, "令和９年度");
              put(sheet, 2, 2, "確認日");
              put(sheet, 3, 0, "医療情報システムを導入、運用している。");
              put(sheet, 4, 0, "１．体制構築");
              put(sheet, 5, 0, "(1) 医療情報システム安全管理責任者を設置している。");
              put(sheet, 6, 0, "２．医療情報システムの管理・運用");
              put(sheet, 7, 0, "全般");
              put(sheet, 8, 0, "(1) 利用者のアクセス利用権限を設定している。");
              put(sheet, 9, 0, "※管理者権限対象者の明確化を行っている");
              put(sheet, 10, 0, "参考項目 3．インシデント発生に備えた対応");
              put(sheet, 11, 0, "(1) 連絡体制図がある。");
            });
    assertThat(form.audience()).isEqualTo(FormAudience.PHARMACY);
    assertThat(form.year()).isEqualTo(2027);
    assertThat(form.rows())
        .extracting(FormReaderTest::line)
        .containsExactly(
            "null|医療情報システムの有無|null|null|医療情報システムを導入、運用している。|null",
            "1|体制構築|null|(1)|医療情報システム安全管理責任者を設置している。|null",
            "2|医療情報システムの管理・運用|全般|(1)|利用者のアクセス利用権限を設定している。|※管理者権限対象者の明確化を行っている",
            "3|インシデント発生に備えた対応|null|(1)|連絡体制図がある。|null");
    assertThat(form.rows().get(3).requirement()).isEqualTo(Requirement.REFERENCE);
  }

  /** The number of a section in a cell of its own, numbers as figures. */
  @Test
  void numbersAsFigures() throws IOException {
    DetectedForm form =
        read(
            sheet -> {
              put(sheet, 0, 0, "事業者確認用　チェックリスト");
              put(sheet, 1, 5, "3回目");
              sheet.createRow(2).createCell(0).setCellValue(1);
              put(sheet, 2, 1, "体制構築");
              sheet.getRow(2).createCell(2).setCellValue(1);
              put(sheet, 2, 3, "事業者内に、管理責任者を設置している。");
            });
    assertThat(form.audience()).isEqualTo(FormAudience.VENDOR);
    assertThat(form.rounds()).isEqualTo(3);
    assertThat(form.rows())
        .extracting(FormReaderTest::line)
        .containsExactly("1|体制構築|null|1|事業者内に、管理責任者を設置している。|null");
  }

  @Test
  void anExcelFileOfAnotherKindHasNoItems() throws IOException {
    assertThat(
            read(sheet -> {
                  put(sheet, 0, 0, "売上");
                  put(sheet, 1, 0, "4月");
                  sheet.getRow(1).createCell(1).setCellValue(120000);
                })
                .rows())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"form.xls, NOT_XLSX", "form.pdf, NOT_XLSX", "form.xlsx, CONTENT_DIFFERS"})
  void whatIsNoXlsxIsRefused(String name, UploadFault fault) throws IOException {
    Path file = folder.resolve(name);
    // as Excel begins a file of the old format and one with a password
    Files.write(file, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4});
    assertThatThrownBy(() -> Spreadsheet.read(name, file))
        .isInstanceOfSatisfying(
            UploadRefusedException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }

  @Test
  void aDamagedFileIsRefused() throws IOException {
    Path file = written(sheet -> put(sheet, 0, 0, "チェックリスト"));
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> Spreadsheet.read("form.xlsx", file))
        .isInstanceOfSatisfying(
            UploadRefusedException.class,
            e -> assertThat(e.fault()).isEqualTo(UploadFault.DAMAGED));
  }

  @Test
  void aFarTooLargeFileIsRefused() throws IOException {
    Path file = folder.resolve("form.xlsx");
    Files.write(file, new byte[(int) Spreadsheet.MAX_BYTES + 1]);
    assertThatThrownBy(() -> Spreadsheet.read("form.xlsx", file))
        .isInstanceOfSatisfying(
            UploadRefusedException.class,
            e -> assertThat(e.fault()).isEqualTo(UploadFault.TOO_LARGE));
  }

  private interface Layout {
    void write(XSSFSheet sheet);
  }

  private DetectedForm read(Layout layout) throws IOException {
    return FormReader.read(Spreadsheet.read("form.xlsx", written(layout)));
  }

  private Path written(Layout layout) throws IOException {
    Path file = folder.resolve("form.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      layout.write(workbook.createSheet("様式"));
      workbook.write(out);
    }
    return file;
  }

  private static void put(XSSFSheet sheet, int row, int column, String text) {
    var cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    cells.createCell(column).setCellValue(text);
  }

  private static void merge(XSSFSheet sheet, int top, int bottom, int left, int right) {
    sheet.addMergedRegion(new CellRangeAddress(top, bottom, left, right));
  }

  private static String line(DetectedRow row) {
    return String.join(
        "|",
        List.of(
            String.valueOf(row.sectionNo()),
            row.sectionTitle(),
            String.valueOf(row.groupName()),
            String.valueOf(row.officialNo()),
            row.text(),
            String.valueOf(row.note())));
  }
}
