package jp.mimamori.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The rows of a long table in an Excel file (xlsx, its first sheet) or a CSV file, one after the
 * other: neither is ever in memory as cells. Dates of Excel are read as 2026-11-22, whatever format
 * they are shown in.
 */
public final class TableFile {

  private static final String CSV = ".csv";

  private TableFile() {}

  /**
   * @param reader takes the texts of each row; rows without any are left out
   * @throws UploadRefusedException if it is neither, is hostile or has too many rows
   */
  public static void read(
      String fileName, Path file, long maxBytes, int maxRows, Consumer<List<String>> reader)
      throws IOException {
    Consumer<List<String>> filled =
        row -> {
          if (row.stream().anyMatch(cell -> !cell.isBlank())) {
            reader.accept(row);
          }
        };
    if (fileName.toLowerCase(Locale.ROOT).endsWith(CSV)) {
      readCsv(file, maxBytes, maxRows, filled);
    } else {
      readXlsx(fileName, file, maxBytes, maxRows, filled);
    }
  }

  private static void readCsv(Path file, long maxBytes, int maxRows, Consumer<List<String>> reader)
      throws IOException {
    long size = Files.size(file);
    if (size == 0 || size > maxBytes) {
      throw new UploadRefusedException(size == 0 ? UploadFault.EMPTY : UploadFault.TOO_LARGE);
    }
    CsvReader.each(Files.readAllBytes(file), maxRows, reader);
  }

  private static void readXlsx(
      String fileName, Path file, long maxBytes, int maxRows, Consumer<List<String>> reader)
      throws IOException {
    if (FileKind.named(fileName).filter(kind -> kind == FileKind.XLSX).isEmpty()) {
      throw new UploadRefusedException(UploadFault.NOT_TABLE);
    }
    UploadCheck.check(fileName, file, maxBytes);
    Spreadsheet.refuseIfLarge(
        file, Spreadsheet.MAX_UNPACKED, part -> !part.startsWith("xl/worksheets/"));
    try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader parts = new XSSFReader(archive);
      XMLReader xml = XMLHelper.newXMLReader();
      xml.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      xml.setContentHandler(
          new XSSFSheetXMLHandler(
              parts.getStylesTable(),
              null,
              new ReadOnlySharedStringsTable(archive),
              new Rows(maxRows, reader),
              new Shown(),
              false));
      xml.parse(new InputSource(parts.getSheetsData().next()));
    } catch (OpenXML4JException
        | OpenXML4JRuntimeException
        | SAXException
        | ParserConfigurationException e) {
      throw new UploadRefusedException(UploadFault.DAMAGED);
    }
  }

  /** Collects the cells of a row where they stand. */
  private static final class Rows implements SheetContentsHandler {

    /** A spreadsheet ends at column XFD; a ledger far before. */
    private static final int COLUMNS_MAX = 200;

    private final int maxRows;
    private final Consumer<List<String>> reader;
    private List<String> row = new ArrayList<>();
    private int rows;

    private Rows(int maxRows, Consumer<List<String>> reader) {
      this.maxRows = maxRows;
      this.reader = reader;
    }

    @Override
    public void startRow(int number) {
      row = new ArrayList<>();
    }

    @Override
    public void cell(String reference, String shown, XSSFComment comment) {
      int column = new CellReference(reference).getCol();
      if (shown == null || column < row.size() || column >= COLUMNS_MAX) {
        return;
      }
      while (row.size() < column) {
        row.add("");
      }
      row.add(Formulas.restore(JapaneseText.name(shown.replace("\r", ""))));
    }

    @Override
    public void endRow(int number) {
      if (row.stream().allMatch(String::isBlank)) {
        return;
      }
      if (rows++ == maxRows) {
        throw new UploadRefusedException(UploadFault.TOO_MANY_ROWS);
      }
      reader.accept(row);
    }
  }

  private static final class Shown extends DataFormatter {

    @Override
    public String formatRawCellContents(double value, int index, String format, boolean use1904) {
      if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
        return DateUtil.getLocalDateTime(value, use1904).toLocalDate().toString();
      }
      return super.formatRawCellContents(value, index, format, use1904);
    }
  }
}
