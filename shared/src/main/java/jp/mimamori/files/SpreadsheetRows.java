package jp.mimamori.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
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

/** Hands over the rows of a large Excel file (xlsx) one by one. Nothing is computed. */
public final class SpreadsheetRows {

  /**
   * A row that is not empty.
   *
   * @param number from 1, as Excel shows it
   * @param cells text by column, the first being 0
   */
  public record Row(int number, Map<Integer, String> cells) {

    /** Text of a cell; empty where there is none. */
    public String cell(int column) {
      return cells.getOrDefault(column, "");
    }
  }

  private SpreadsheetRows() {}

  /**
   * The rows of all sheets, one sheet after the other.
   *
   * @throws UploadRefusedException if {@link UploadCheck} does not take the file, or it is no xlsx
   *     after all
   */
  public static void each(String fileName, Path file, long maxBytes, Consumer<Row> row)
      throws IOException {
    if (FileKind.named(fileName).filter(kind -> kind == FileKind.XLSX).isEmpty()) {
      throw new UploadRefusedException(UploadFault.NOT_XLSX);
    }
    UploadCheck.check(fileName, file, maxBytes);
    try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = new XSSFReader(archive);
      XMLReader parser = XMLHelper.newXMLReader();
      parser.setContentHandler(
          new XSSFSheetXMLHandler(
              reader.getStylesTable(),
              new ReadOnlySharedStringsTable(archive),
              new RowHandler(row),
              false));
      for (var sheets = reader.getSheetsData(); sheets.hasNext(); ) {
        try (InputStream sheet = sheets.next()) {
          parser.parse(new InputSource(sheet));
        }
      }
    } catch (OpenXML4JException
        | OpenXML4JRuntimeException
        | POIXMLException
        | SAXException
        | ParserConfigurationException e) {
      throw new UploadRefusedException(UploadFault.DAMAGED);
    }
  }

  private static final class RowHandler implements SheetContentsHandler {

    private final Consumer<Row> receiver;
    private Map<Integer, String> cells = new TreeMap<>();

    private RowHandler(Consumer<Row> receiver) {
      this.receiver = receiver;
    }

    @Override
    public void startRow(int row) {
      cells = new TreeMap<>();
    }

    @Override
    public void cell(String reference, String shown, XSSFComment comment) {
      String text = shown == null ? "" : JapaneseText.name(shown.replace("\r", ""));
      if (!text.isEmpty()) {
        cells.put((int) new CellReference(reference).getCol(), text);
      }
    }

    @Override
    public void endRow(int row) {
      if (!cells.isEmpty()) {
        receiver.accept(new Row(row + 1, cells));
      }
    }
  }
}
