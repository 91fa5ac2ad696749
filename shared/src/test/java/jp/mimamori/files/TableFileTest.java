package jp.mimamori.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableFileTest {

  private static final List<String> ODD =
      List.of("=1+1", "'", "-5", "髙﨑𠮷", "二行\nの文", "2026-11-22", "00123", "");

  @TempDir Path folder;

  private List<List<String>> read(String name, int maxRows) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    TableFile.read(name, folder.resolve(name), 1_000_000, maxRows, rows::add);
    return rows;
  }

  @Test
  void whatWasWrittenIsReadAgain() throws IOException {
    try (SheetWriter sheet = new SheetWriter("台帳", List.of("一", "二"));
        OutputStream out = Files.newOutputStream(folder.resolve("a.xlsx"))) {
      sheet.row(ODD);
      sheet.writeTo(out);
    }
    ByteArrayOutputStream csv = new ByteArrayOutputStream();
    try (CsvWriter writer = new CsvWriter(csv, CsvEncoding.UTF_8)) {
      writer.row("一", "二");
      writer.row(ODD.toArray());
    }
    Files.write(folder.resolve("a.csv"), csv.toByteArray());
    for (String name : List.of("a.xlsx", "a.csv")) {
      List<List<String>> rows = read(name, 10);
      assertThat(rows.get(0)).as(name).containsExactly("一", "二");
      assertThat(rows.get(1)).as(name).containsExactlyElementsOf(ODD);
    }
  }

  @Test
  void datesAndNumbersOfExcelAreReadAsPeopleMeanThem() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(folder.resolve("b.xlsx"))) {
      XSSFRow row = book.createSheet().createRow(3);
      CellStyle date = book.createCellStyle();
      date.setDataFormat((short) 14);
      row.createCell(1).setCellValue(LocalDate.of(2026, 11, 22));
      row.getCell(1).setCellStyle(date);
      row.createCell(2).setCellValue(12);
      book.write(out);
    }
    assertThat(read("b.xlsx", 10)).containsExactly(List.of("", "2026-11-22", "12"));
  }

  @Test
  void shiftJisIsReadAndTooManyRowsAreRefused() throws IOException {
    Files.write(folder.resolve("c.csv"), "①髙,二\n\n三,四\n".getBytes(Charset.forName("windows-31j")));
    assertThat(read("c.csv", 10)).containsExactly(List.of("①髙", "二"), List.of("三", "四"));
    assertThatThrownBy(() -> read("c.csv", 1)).hasMessage("TOO_MANY_ROWS");
    Files.writeString(folder.resolve("d.txt"), "a,b");
    assertThatThrownBy(() -> read("d.txt", 1)).hasMessage("NOT_TABLE");
    Files.writeString(folder.resolve("e.xlsx"), "a,b");
    assertThatThrownBy(() -> read("e.xlsx", 1)).hasMessage("CONTENT_DIFFERS");
  }
}
