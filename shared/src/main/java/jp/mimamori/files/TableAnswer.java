package jp.mimamori.files;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.mimamori.web.Attachment;

/**
 * Answers a request with a table: as Excel where its path ends in {@code .xlsx}, else as CSV, with
 * {@code encoding=WINDOWS_31J} for older software.
 */
public final class TableAnswer {

  private static final String EXCEL = ".xlsx";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private TableAnswer() {}

  /**
   * Sets the headers.
   *
   * @param fileName without its ending
   * @param sheet name of the sheet in Excel
   * @return takes the rows, and is closed by the caller
   */
  public static TableWriter begin(
      HttpServletRequest request, HttpServletResponse response, String fileName, String sheet)
      throws IOException {
    boolean excel = request.getServletPath().endsWith(EXCEL);
    CsvEncoding encoding =
        CsvEncoding.WINDOWS_31J.name().equals(request.getParameter("encoding"))
            ? CsvEncoding.WINDOWS_31J
            : CsvEncoding.UTF_8;
    response.setContentType(excel ? XLSX : "text/csv;charset=" + encoding.charset().name());
    response.setHeader("Cache-Control", "no-store");
    response.setHeader(
        "Content-Disposition", Attachment.disposition(fileName + (excel ? EXCEL : ".csv")));
    return excel
        ? new ExcelWriter(response.getOutputStream(), sheet)
        : new CsvWriter(response.getOutputStream(), encoding);
  }
}
