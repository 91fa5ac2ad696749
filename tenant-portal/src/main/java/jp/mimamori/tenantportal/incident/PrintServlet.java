package jp.mimamori.tenantportal.incident;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.incident.PrintIncident;
import jp.mimamori.web.PdfAnswer;

/** A report on A4: {@code /incident/report.pdf?id=…&number=1}. */
@WebServlet("/incident/report.pdf")
public class PrintServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient PrintIncident printIncident;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      long number = IdParameter.of(request.getParameter("number"));
      byte[] pdf = printIncident.report(IdParameter.of(request.getParameter("id")), number);
      PdfAnswer.send(response, "incident-report-" + number + ".pdf", pdf);
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
