package jp.mimamori.registry;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files in the layout of the public ones, about institutions that do not exist. */
final class PublicFiles implements AutoCloseable {

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Sheet sheet = workbook.createSheet("一覧表");
  private int rows;

  /** コード内容別医療機関一覧表. */
  PublicFiles bureau(String title) {
    row("コード内容別医療機関一覧表");
    row("", "", title);
    row("項番", "医療機関番号", "医療機関名称", "医療機関所在地", "電話番号", "開設者氏名", "管理者氏名", "指定年月日", "病床数／診療科名", "備考");
    return this;
  }

  PublicFiles row(String... cells) {
    Row row = sheet.createRow(rows++);
    for (int i = 0; i < cells.length; i++) {
      if (!cells[i].isEmpty()) {
        row.createCell(i).setCellValue(cells[i]);
      }
    }
    return this;
  }

  Path save(Path folder, String name) throws IOException {
    Path file = folder.resolve(name);
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
