package jp.mimamori.files;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * An Excel file (xlsx) of text. Every cell is of the type text, bears the format text and, where it
 * begins like a formula, a leading {@code '}: neither Excel nor a program that the file is passed
 * on to computes what a person typed. Counts alone are numbers. Only the last rows are held in
 * memory, so a sheet may be long.
 */
public final class Workbook implements Closeable {

  private static final int ROWS_IN_MEMORY = 200;
  static final String FONT = "BIZ UDPゴシック";

  private final SXSSFWorkbook file = new SXSSFWorkbook(ROWS_IN_MEMORY);
  private final Set<String> names = new HashSet<>();
  private final CellStyle plain = style(false, false);
  private final CellStyle boxed = style(true, false);
  private final CellStyle number = number();
  private final CellStyle head = shaded(IndexedColors.GREY_25_PERCENT);
  private final CellStyle band = shaded(IndexedColors.PALE_BLUE);
  private final CellStyle title = style(false, true);

  private CellStyle style(boolean box, boolean bold) {
    CellStyle style = file.createCellStyle();
    Font font = file.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) 10);
    font.setBold(bold);
    style.setFont(font);
    style.setDataFormat(file.createDataFormat().getFormat("@"));
    style.setWrapText(box);
    style.setVerticalAlignment(VerticalAlignment.CENTER);
    if (box) {
      style.setBorderTop(BorderStyle.THIN);
      style.setBorderBottom(BorderStyle.THIN);
      style.setBorderLeft(BorderStyle.THIN);
      style.setBorderRight(BorderStyle.THIN);
    }
    return style;
  }

  private CellStyle number() {
    CellStyle style = style(true, false);
    style.setDataFormat(file.createDataFormat().getFormat("0"));
    return style;
  }

  private CellStyle shaded(IndexedColors color) {
    CellStyle style = style(true, true);
    style.setFillForegroundColor(color.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    style.setAlignment(HorizontalAlignment.LEFT);
    return style;
  }

  /**
   * Adds a sheet, A4 landscape and one page wide.
   *
   * @param wanted its name; what a name may not hold is left out, a second one is numbered
   */
  public Sheet sheet(String wanted) {
    String safe = WorkbookUtil.createSafeSheetName(wanted);
    String name = safe;
    for (int no = 2; !names.add(name.toLowerCase(Locale.ROOT)); no++) {
      String suffix = "_" + no;
      name = safe.substring(0, Math.min(safe.length(), 31 - suffix.length())) + suffix;
    }
    return new Sheet(file.createSheet(name));
  }

  /** The stream stays open. */
  public void writeTo(OutputStream to) throws IOException {
    file.write(to);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  /** Rows of one sheet, from the top. */
  public final class Sheet {

    private final SXSSFSheet sheet;
    private int columns = 1;
    private int rows;

    private Sheet(SXSSFSheet sheet) {
      this.sheet = sheet;
      PrintSetup print = sheet.getPrintSetup();
      print.setPaperSize(PrintSetup.A4_PAPERSIZE);
      print.setLandscape(true);
      sheet.setFitToPage(true);
      print.setFitWidth((short) 1);
      print.setFitHeight((short) 0);
      sheet.getFooter().setRight("&P／&N");
    }

    /**
     * @param characters width of each column
     */
    public void widths(List<Integer> characters) {
      columns = characters.size();
      for (int i = 0; i < columns; i++) {
        sheet.setColumnWidth(i, characters.get(i) * 256);
      }
    }

    public void title(String text) {
      add(title, text);
    }

    /** A row without frame. */
    public void row(String... cells) {
      add(plain, cells);
    }

    /** The heads of the columns; they are repeated on every printed page. */
    public void head(String... cells) {
      sheet.setRepeatingRows(new CellRangeAddress(rows, rows, 0, columns - 1));
      add(head, cells);
    }

    /** A row with a frame around each cell. */
    public void boxed(String... cells) {
      add(boxed, cells);
    }

    /** A row with a frame around each cell: a text, then counts. */
    public void counts(String label, List<Long> numbers) {
      boxed(label);
      for (int i = 0; i < numbers.size(); i++) {
        Cell cell = sheet.getRow(rows - 1).createCell(i + 1);
        cell.setCellStyle(number);
        cell.setCellValue(numbers.get(i));
      }
    }

    /** A heading across all columns. */
    public void band(String text) {
      across(band, text);
    }

    /** A sentence across all columns. */
    public void wide(String text) {
      across(boxed, text);
    }

    private void across(CellStyle style, String text) {
      String[] cells = new String[columns];
      cells[0] = text;
      add(style, cells);
      if (columns > 1) {
        sheet.addMergedRegion(new CellRangeAddress(rows - 1, rows - 1, 0, columns - 1));
      }
    }

    private void add(CellStyle style, String... cells) {
      SXSSFRow row = sheet.createRow(rows++);
      for (int i = 0; i < cells.length; i++) {
        Cell cell = row.createCell(i);
        cell.setCellStyle(style);
        cell.setCellValue(text(cells[i]));
      }
    }
  }

  static String text(String typed) {
    String text = Formulas.defuse(typed == null ? "" : typed);
    int longest = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
