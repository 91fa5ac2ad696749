package jp.mimamori.files;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes a long table as an Excel file (xlsx), row by row: rows that were written lie on disk and
 * not in memory. Every cell is text and none can become a formula, as in {@link Workbook}.
 */
public final class SheetWriter implements AutoCloseable {

  private static final int ROWS_IN_MEMORY = 100;
  private static final int WIDTH = 20 * 256;

  private final SXSSFWorkbook file = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final SXSSFSheet sheet;
  private final CellStyle text;
  private final CellStyle head;
  private int rows;

  /**
   * @param heads of the columns; they stay on screen
   */
  public SheetWriter(String sheetName, List<String> heads) {
    file.setCompressTempFiles(true);
    sheet = file.createSheet(sheetName);
    text = style(false);
    head = style(true);
    for (int i = 0; i < heads.size(); i++) {
      sheet.setColumnWidth(i, WIDTH);
      sheet.setDefaultColumnStyle(i, text);
    }
    sheet.createFreezePane(1, 1);
    add(heads, head);
  }

  private CellStyle style(boolean bold) {
    CellStyle style = file.createCellStyle();
    Font font = file.createFont();
    font.setFontName(Workbook.FONT);
    font.setFontHeightInPoints((short) 10);
    font.setBold(bold);
    style.setFont(font);
    style.setDataFormat(file.createDataFormat().getFormat("@"));
    return style;
  }

  public void row(List<String> cells) {
    add(cells, text);
  }

  private void add(List<String> cells, CellStyle style) {
    SXSSFRow row = sheet.createRow(rows++);
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = row.createCell(i);
      cell.setCellStyle(style);
      cell.setCellValue(Workbook.text(cells.get(i)));
    }
  }

  /** The stream stays open. */
  public void writeTo(OutputStream to) throws IOException {
    file.write(to);
  }

  /** Removes what lies on disk. */
  @Override
  public void close() throws IOException {
    file.close();
  }
}
