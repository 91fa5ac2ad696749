package jp.mimamori.oversightportal.inspections;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.inspection.ExportResults;
import jp.mimamori.inspection.ResultsWorkbook;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.web.Attachment;

/**
 * The results of a year for the ministry's yearly report: {@code
 * /inspections/results.xlsx?year=2026}.
 */
@WebServlet("/inspections/results.xlsx")
public class ResultsServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @Inject private transient ExportResults export;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FiscalYear year = Address.year(request.getParameter("year"), LocalDate.now(clock));
    try (ResultsWorkbook workbook = new ResultsWorkbook(year)) {
      ExportResults.Page page = export.page(year, null);
      workbook.add(page);
      while (page.next() != null) {
        page = export.page(year, page.next());
        workbook.add(page);
      }
      response.setContentType(XLSX);
      response.setHeader("Cache-Control", "no-store");
      response.setHeader(
          "Content-Disposition", Attachment.disposition(ResultsWorkbook.fileName(year)));
      workbook.writeTo(response.getOutputStream());
    } catch (NotPermittedException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
