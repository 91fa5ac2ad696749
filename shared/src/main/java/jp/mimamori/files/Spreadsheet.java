package jp.mimamori.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The texts of an Excel file (xlsx) where they stand on its visible sheets. Nothing is computed.
 */
public final class Spreadsheet {

  /** Bytes; a form has neither photographs nor thousands of rows. */
  public static final long MAX_BYTES = 3L * 1024 * 1024;

  /** Bytes of XML; a form on paper is far smaller, and all of it is held in memory. */
  static final long MAX_UNPACKED = 16L * 1024 * 1024;

  /**
   * A filled cell, or several that were merged into one.
   *
   * @param row from 0
   * @param column from 0
   * @param lastRow same as row unless merged
   */
  public record Area(int row, int column, int lastRow, String text) {}

  /**
   * A sheet.
   *
   * @param areas from top to bottom, from left to right
   */
  public record Sheet(String name, List<Area> areas) {
    public Sheet {
      areas = List.copyOf(areas);
    }
  }

  private static final DataFormatter SHOWN = new DataFormatter();

  private Spreadsheet() {}

  /**
   * Reads a file that {@link UploadCheck} took.
   *
   * @throws UploadRefusedException if it is no xlsx after all, or too large for a form
   */
  public static List<Sheet> read(String fileName, Path file) throws IOException {
    if (FileKind.named(fileName).filter(kind -> kind == FileKind.XLSX).isEmpty()) {
      throw new UploadRefusedException(UploadFault.NOT_XLSX);
    }
    UploadCheck.check(fileName, file, MAX_BYTES);
    refuseIfLarge(file, MAX_UNPACKED, part -> part.endsWith(".xml"));
    try (OPCPackage archive = OPCPackage.open(file.toFile(), PackageAccess.READ);
        XSSFWorkbook workbook = new XSSFWorkbook(archive)) {
      List<Sheet> sheets = new ArrayList<>();
      for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
        if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
          sheets.add(sheet(workbook.getSheetAt(i)));
        }
      }
      return sheets;
    } catch (OpenXML4JException | OpenXML4JRuntimeException | POIXMLException e) {
      throw new UploadRefusedException(UploadFault.DAMAGED);
    }
  }

  /**
   * @param inMemory which parts of the archive are held in memory when it is read
   */
  static void refuseIfLarge(Path file, long max, Predicate<String> inMemory) throws IOException {
    long unpacked = 0;
    byte[] buffer = new byte[8192];
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            unpacked += inMemory.test(entry.getName()) ? read : 0;
          }
        }
      }
    }
    if (unpacked > max) {
      throw new UploadRefusedException(UploadFault.UNPACKS_TOO_LARGE);
    }
  }

  private static Sheet sheet(XSSFSheet sheet) {
    List<Area> areas = new ArrayList<>();
    List<CellRangeAddress> merged = sheet.getMergedRegions();
    for (Row row : sheet) {
      for (Cell cell : row) {
        String text = text(cell);
        if (!text.isEmpty()) {
          areas.add(
              new Area(cell.getRowIndex(), cell.getColumnIndex(), lastRow(cell, merged), text));
        }
      }
    }
    return new Sheet(sheet.getSheetName(), areas);
  }

  private static int lastRow(Cell cell, List<CellRangeAddress> merged) {
    return merged.stream()
        .filter(range -> range.isInRange(cell))
        .mapToInt(CellRangeAddress::getLastRow)
        .findFirst()
        .orElse(cell.getRowIndex());
  }

  /** As shown; of a formula what it gave when the file was saved. */
  private static String text(Cell cell) {
    String text =
        cell.getCellType() != CellType.FORMULA
            ? SHOWN.formatCellValue(cell)
            : switch (cell.getCachedFormulaResultType()) {
              case STRING -> cell.getStringCellValue();
              case NUMERIC ->
                  SHOWN.formatRawCellContents(
                      cell.getNumericCellValue(),
                      cell.getCellStyle().getDataFormat(),
                      cell.getCellStyle().getDataFormatString());
              default -> "";
            };
    return JapaneseText.name(text.replace("\r", ""));
  }
}
