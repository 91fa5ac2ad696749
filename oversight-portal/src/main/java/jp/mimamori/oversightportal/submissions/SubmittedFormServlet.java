package jp.mimamori.oversightportal.submissions;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.oversight.OpenSubmission;

/**
 * The forms as an institution submitted them: {@code
 * /submissions/form.pdf?id=…&year=2026&number=1}, {@code vendor=…} for the form of a vendor; the
 * Excel file holds them all.
 */
@WebServlet({"/submissions/form.pdf", "/submissions/form.xlsx"})
public class SubmittedFormServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient OpenSubmission openSubmission;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      SubmissionAddress address =
          SubmissionAddress.of(
              request.getParameter("id"),
              request.getParameter("year"),
              request.getParameter("number"));
      openSubmission
          .open(address.institutionId(), address.year(), address.number())
          .getFile()
          .send(request, response);
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotPermittedException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
