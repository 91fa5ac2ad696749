package jp.mimamori.oversightportal.paper;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.mimamori.checklist.OfficialFormDocument;
import jp.mimamori.checklist.OfficialFormFile;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.oversight.PrintPaperForm;

/** This year's form with its 2-D code, for an institution that answers on paper. */
@WebServlet("/paper/form.pdf")
public class PaperFormServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient PrintPaperForm printPaperForm;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      PrintPaperForm.PaperForm paper =
          printPaperForm.of(IdParameter.of(request.getParameter("id")));
      OfficialFormFile.pdf(
          response,
          paper.form(),
          OfficialFormDocument.printForPen(paper.form(), paper.reference()));
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotPermittedException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }
}
