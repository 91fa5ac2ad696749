package jp.mimamori.isolation;

import com.microsoft.playwright.APIResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What the product answered, as text, whatever its format. */
final class Answers {

  private Answers() {}

  /** Headers and body, that of a PDF without the breaks of its lines. */
  static String text(APIResponse answer) {
    String body = isPdf(answer) ? printed(answer) : isExcel(answer) ? cells(answer) : plain(answer);
    return answer.headers() + "\n" + body;
  }

  static boolean isPdf(APIResponse answer) {
    return type(answer).startsWith("application/pdf");
  }

  static boolean isExcel(APIResponse answer) {
    return type(answer).contains("spreadsheetml");
  }

  static boolean isPage(APIResponse answer) {
    return type(answer).startsWith("text/html");
  }

  static boolean isCsv(APIResponse answer) {
    return type(answer).startsWith("text/csv");
  }

  private static String type(APIResponse answer) {
    return answer.headers().getOrDefault("content-type", "");
  }

  private static String plain(APIResponse answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private static String cells(APIResponse answer) {
    try (XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
      return new XSSFExcelExtractor(file).getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String printed(APIResponse answer) {
    try (PDDocument pdf = Loader.loadPDF(answer.body())) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
