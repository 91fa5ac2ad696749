package jp.mimamori.tenantportal.checklist;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import jp.mimamori.checklist.ChecklistYear;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OfficialFormDocument;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.checklist.PrintOfficialForm;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.ui.Functions;

/**
 * The official form as a PDF: {@code /checklist/form.pdf?year=2026}, without a year that of today.
 * Other years than this one and those with answers are not found.
 */
@WebServlet("/checklist/form.pdf")
public class OfficialFormServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final ResourceBundle TEXT =
      ResourceBundle.getBundle("jp.mimamori.tenantportal.Messages");

  @Inject private OpenChecklist openChecklist;
  @Inject private PrintOfficialForm printOfficialForm;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Optional<FiscalYear> year = year(request.getParameter("year"));
    if (year.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    OfficialForm form = printOfficialForm.of(year.get());
    byte[] pdf = OfficialFormDocument.print(form);
    response.setContentType("application/pdf");
    response.setContentLength(pdf.length);
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Content-Disposition", "inline; filename=\"checklist.pdf\"; " + name(form));
    response.getOutputStream().write(pdf);
  }

  private Optional<FiscalYear> year(String asked) {
    FiscalYear current = openChecklist.current().getYear();
    if (asked == null || asked.equals(Integer.toString(current.year()))) {
      return Optional.of(current);
    }
    return openChecklist.pastYears().stream()
        .map(ChecklistYear::getYear)
        .filter(year -> asked.equals(Integer.toString(year)))
        .findFirst()
        .map(FiscalYear::new);
  }

  /** The Japanese name of the file as RFC 5987 wants it. */
  private static String name(OfficialForm form) {
    String name =
        Functions.fill(
            TEXT.getString("checklist_form.file"),
            List.of(form.fiscalYear(), form.institutionName()));
    return "filename*=UTF-8''"
        + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20").replace("*", "%2A");
  }
}
