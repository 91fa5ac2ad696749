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
 * were at the visit, {@code /inspection/form.pdf?id=…}, {@code vendor=…} for the form of a vendor,
 * and the 連絡体制図 as it was, {@code /inspection/chart.pdf?id=…}.
 */
@WebServlet({"/inspection/letter.pdf", "/inspection/form.pdf", "/inspection/chart.pdf"})
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
      } else if (request.getServletPath().endsWith("chart.pdf")) {
        InspectionSnapshot snapshot = snapshot(received);
        PdfAnswer.send(response, snapshot.getChartFileName(), snapshot.printChart());
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
    InspectionSnapshot snapshot = snapshot(received);
    OfficialForm form = snapshot.form(vendor);
    OfficialFormFile.pdf(
        response, form, OfficialFormDocument.printInspected(form, snapshot.getMark()));
  }

  private static InspectionSnapshot snapshot(ReceivedInspection received) {
    if (received.getSnapshot() == null) {
      throw new NotFoundException("no visit yet");
    }
    return received.getSnapshot();
  }
}
