package jp.mimamori.oversightportal.incidents;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.casefile.IncidentFile;
import jp.mimamori.casefile.MinistryReportDocument;
import jp.mimamori.casefile.OpenIncident;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.web.PdfAnswer;

/** The report to the ministry about an incident: {@code /incidents/report.pdf?id=…}. */
@WebServlet("/incidents/report.pdf")
public class ReportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient OpenIncident openIncident;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      IncidentFile file = openIncident.print(IdParameter.of(request.getParameter("id")));
      PdfAnswer.send(
          response,
          MinistryReportDocument.fileName(file),
          MinistryReportDocument.print(file, LocalDate.now(clock)));
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotPermittedException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
