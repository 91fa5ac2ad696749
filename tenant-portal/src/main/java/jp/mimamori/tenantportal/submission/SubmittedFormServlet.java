package jp.mimamori.tenantportal.submission;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.submission.PrintForms;

/**
 * The forms as they were submitted: {@code /submission/form.pdf?year=2026&number=1}, {@code
 * vendor=…} for the form of a vendor; the Excel file holds them all.
 */
@WebServlet({"/submission/form.pdf", "/submission/form.xlsx"})
public class SubmittedFormServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient PrintForms printForms;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      printForms
          .submitted(
              SubmissionAddress.year(request.getParameter("year")),
              SubmissionAddress.number(request.getParameter("number")))
          .send(request, response);
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
