package jp.mimamori.oversightportal.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.mimamori.organization.InstitutionCode;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** コード内容別医療機関一覧表 of dental clinics, in the layout of the official one. */
final class BureauList implements AutoCloseable {

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final XSSFSheet sheet = workbook.createSheet("一覧表");
  private int rows;
  private int number;

  BureauList() {
    row("コード内容別医療機関一覧表");
    row("", "", "［令和 8年 4月 1日現在　歯科］");
    row("項番", "医療機関番号", "医療機関名称", "医療機関所在地", "電話番号");
  }

  /**
   * An institution takes several rows.
   *
   * @param code ten digits
   */
  void add(String code, String name, String address, String phone) {
    String printed = code.substring(3, 5) + "-" + code.substring(5, 9) + "-" + code.substring(9);
    row(
        String.valueOf(++number),
        printed,
        name,
        "〒850-0000" + address,
        phone,
        "開設 者",
        "管理 者",
        "令 6. 6. 1",
        "歯",
        "歯科診療所");
    row("", "", "", "", "常　勤: 1", "", "", "新規", "", "現存");
  }

  /** A code of the prefecture that nobody has. */
  static String freeCode(int last) {
    String nine = "42399%04d".formatted(last);
    return nine + InstitutionCode.checkDigit(nine);
  }

  private void row(String... cells) {
    Row row = sheet.createRow(rows++);
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        row.createCell(i).setCellValue(cells[i]);
      }
    }
  }

  Path save(Path folder) throws IOException {
    Path file = folder.resolve("ichiran.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
