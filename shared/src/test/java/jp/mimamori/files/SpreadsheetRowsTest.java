package jp.mimamori.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jp.mimamori.files.SpreadsheetRows.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpreadsheetRowsTest {

  @TempDir Path folder;

  private Path workbook(UnaryOperator<String> sheet) throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      var row = workbook.createSheet("一覧表").createRow(2);
      row.createCell(0).setCellValue(1);
      row.createCell(3).setCellValue("ふじ内科医院");
      workbook.write(made);
    }
    Path file = folder.resolve("list.xlsx");
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(made.toByteArray()));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        boolean isSheet = entry.getName().equals("xl/worksheets/sheet1.xml");
        out.putNextEntry(new ZipEntry(entry.getName()));
        out.write((isSheet ? sheet.apply(text) : text).getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
      }
    }
    return file;
  }

  private static List<Row> rows(Path file) throws IOException {
    List<Row> rows = new ArrayList<>();
    SpreadsheetRows.each("list.xlsx", file, 1_000_000, rows::add);
    return rows;
  }

  @Test
  void cellsStandWhereExcelShowsThem() throws IOException {
    List<Row> rows = rows(workbook(sheet -> sheet));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).number()).isEqualTo(3);
    assertThat(rows.get(0).cell(0)).isEqualTo("1");
    assertThat(rows.get(0).cell(1)).isEmpty();
    assertThat(rows.get(0).cell(3)).isEqualTo("ふじ内科医院");
  }

  @Test
  void aDocumentTypeIsRefused() throws IOException {
    Path file =
        workbook(
            sheet ->
                sheet.replace(
                    "<worksheet",
                    "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]><worksheet"));
    assertThatThrownBy(() -> rows(file))
        .isInstanceOf(UploadRefusedException.class)
        .hasMessage("DAMAGED");
  }

  @Test
  void whatIsNoExcelFileIsRefused() throws IOException {
    Path file = workbook(sheet -> sheet);
    assertThatThrownBy(() -> SpreadsheetRows.each("list.xls", file, 1_000_000, row -> {}))
        .isInstanceOf(UploadRefusedException.class)
        .hasMessage("NOT_XLSX");
  }
}
