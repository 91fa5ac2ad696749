package jp.mimamori.tenantportal.inspection;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OfficialFormDocument;
import jp.mimamori.checklist.OfficialFormFile;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.inspection.InspectionLetter;
import jp.mimamori.inspection.InspectionLetterDocument;
import jp.mimamori.inspection.InspectionSnapshot;
import jp.mimamori.inspection.ReadInspections;
import jp.mimamori.inspection.ReceivedInspection;
import jp.mimamori.web.PdfAnswer;

/**
 * Letters of an inspection, {@code /inspection/letter.pdf?id=…&number=1}, and the forms as they
 * were at the visit, {@code /inspection/form.pdf?id=…}, {@code vendor=…} for the form of a vendor.
 */
@WebServlet({"/inspection/letter.pdf", "/inspection/form.pdf"})
public class PdfServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ReadInspections inspections;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      ReceivedInspection received = inspections.one(IdParameter.of(request.getParameter("id")));
      if (request.getServletPath().endsWith("letter.pdf")) {
        letter(received, IdParameter.of(request.getParameter("number")), response);
      } else {
        form(received, request.getParameter("vendor"), response);
      }
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private static void letter(ReceivedInspection received, long number, HttpServletResponse response)
      throws IOException {
    InspectionLetter letter =
        received.getLetters().stream()
            .filter(l -> l.getNumber() == number)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("no letter " + number));
    PdfAnswer.send(
        response,
        InspectionLetterDocument.fileName(letter),
        InspectionLetterDocument.print(letter, received.getResults()));
  }

  private static void form(ReceivedInspection received, String vendor, HttpServletResponse response)
      throws IOException {
    InspectionSnapshot snapshot = received.getSnapshot();
    if (snapshot == null) {
      throw new NotFoundException("no visit yet");
    }
    OfficialForm form = snapshot.form(vendor);
    OfficialFormFile.pdf(
        response, form, OfficialFormDocument.printInspected(form, snapshot.getMark()));
  }
}
