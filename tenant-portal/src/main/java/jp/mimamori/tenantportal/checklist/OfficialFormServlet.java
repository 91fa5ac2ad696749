package jp.mimamori.tenantportal.checklist;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mimamori.checklist.ChecklistYear;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OfficialFormDocument;
import jp.mimamori.checklist.OfficialFormFile;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.checklist.PaperReference;
import jp.mimamori.checklist.PrintOfficialForm;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.submission.PrintForms;

/**
 * The official form as a PDF or an Excel file: {@code /checklist/form.pdf?year=2026}, without a
 * year that of today; {@code vendor=…} is the form of one vendor this year. The Excel file holds
 * the institution's own form and those of its vendors. Other years than this one and those with
 * answers are not found.
 */
@WebServlet({"/checklist/form.pdf", "/checklist/form.xlsx"})
public class OfficialFormServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient OpenChecklist openChecklist;
  @Inject private transient PrintOfficialForm printOfficialForm;
  @Inject private transient PrintForms printForms;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    FiscalYear current = FiscalYear.of(LocalDate.now(clock));
    Optional<FiscalYear> year = year(request.getParameter("year"), current);
    if (year.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    boolean thisYear = year.get().equals(current);
    if (request.getServletPath().endsWith(".xlsx")) {
      OfficialFormFile.xlsx(
          response, thisYear ? printForms.current() : List.of(printOfficialForm.of(year.get())));
    } else if (request.getParameter("vendor") == null) {
      OfficialForm form = printOfficialForm.of(year.get());
      PaperReference reference = thisYear ? printForms.reference() : null;
      OfficialFormFile.pdf(response, form, OfficialFormDocument.printForPen(form, reference));
    } else {
      sendVendors(request.getParameter("vendor"), response);
    }
  }

  private void sendVendors(String vendor, HttpServletResponse response) throws IOException {
    try {
      OfficialForm form = printForms.ofVendor(IdParameter.of(vendor));
      OfficialFormFile.pdf(response, form, OfficialFormDocument.print(form));
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private Optional<FiscalYear> year(String asked, FiscalYear current) {
    if (asked == null || asked.equals(Integer.toString(current.year()))) {
      return Optional.of(current);
    }
    return openChecklist.pastYears().stream()
        .map(ChecklistYear::getYear)
        .filter(year -> asked.equals(Integer.toString(year)))
        .findFirst()
        .map(FiscalYear::new);
  }
}
