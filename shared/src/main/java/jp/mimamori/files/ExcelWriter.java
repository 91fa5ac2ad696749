package jp.mimamori.files;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a long table as an Excel file (xlsx) of one sheet. Only the last rows are held in memory,
 * the others lie in a temporary file until the end. Its text cells are as those of {@link
 * Workbook}, numbers stay numbers.
 */
public final class ExcelWriter implements TableWriter {

  private static final int ROWS_IN_MEMORY = 100;

  /** Characters. */
  private static final int WIDTH = 18;

  private final OutputStream out;
  private final SXSSFWorkbook file = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final Sheet sheet;
  private int rows;

  /**
   * @param out closed together with this
   * @param name of the sheet
   */
  public ExcelWriter(OutputStream out, String name) {
    this.out = out;
    this.file.setCompressTempFiles(true);
    this.sheet = file.createSheet(WorkbookUtil.createSafeSheetName(name));
    this.sheet.setDefaultColumnWidth(WIDTH);
    this.sheet.createFreezePane(1, 1);
  }

  @Override
  public void row(Object... cells) {
    Row row = sheet.createRow(rows++);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Number number) {
        row.createCell(i).setCellValue(number.doubleValue());
      } else if (cells[i] != null) {
        Cell cell = row.createCell(i);
        cell.setCellValue(text(cells[i].toString()));
      }
    }
  }

  private static String text(String typed) {
    String text = Formulas.defuse(typed);
    int longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  /** Writes the file. */
  @Override
  public void close() throws IOException {
    try (OutputStream to = out) {
      file.write(to);
    } finally {
      file.close();
    }
  }
}
