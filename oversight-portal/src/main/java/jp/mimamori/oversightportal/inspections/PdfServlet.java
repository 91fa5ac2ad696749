package jp.mimamori.oversightportal.inspections;

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
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.inspection.InspectionFile;
import jp.mimamori.inspection.InspectionLetter;
import jp.mimamori.inspection.InspectionLetterDocument;
import jp.mimamori.inspection.InspectionSnapshot;
import jp.mimamori.inspection.OpenInspection;
import jp.mimamori.web.PdfAnswer;

/**
 * Letters of an inspection, {@code /inspections/letter.pdf?id=…&number=1}, and the forms as they
 * were at the visit, {@code /inspections/form.pdf?id=…}, {@code vendor=…} for the form of a vendor,
 * and the 連絡体制図 as it was, {@code /inspections/chart.pdf?id=…}.
 */
@WebServlet({"/inspections/letter.pdf", "/inspections/form.pdf", "/inspections/chart.pdf"})
public class PdfServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient OpenInspection openInspection;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      InspectionFile file = openInspection.open(IdParameter.of(request.getParameter("id")));
      if (request.getServletPath().endsWith("letter.pdf")) {
        letter(file, IdParameter.of(request.getParameter("number")), response);
      } else if (request.getServletPath().endsWith("chart.pdf")) {
        InspectionSnapshot snapshot = snapshot(file);
        PdfAnswer.send(response, snapshot.getChartFileName(), snapshot.printChart());
      } else {
        form(file, request.getParameter("vendor"), response);
      }
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotPermittedException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static void letter(InspectionFile file, long number, HttpServletResponse response)
      throws IOException {
    InspectionLetter letter =
        file.getLetters().stream()
            .filter(l -> l.getNumber() == number)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("no letter " + number));
    PdfAnswer.send(
        response,
        InspectionLetterDocument.fileName(letter),
        InspectionLetterDocument.print(letter, file.getResults()));
  }

  private static void form(InspectionFile file, String vendor, HttpServletResponse response)
      throws IOException {
    InspectionSnapshot snapshot = snapshot(file);
    OfficialForm form = snapshot.form(vendor);
    OfficialFormFile.pdf(
        response, form, OfficialFormDocument.printInspected(form, snapshot.getMark()));
  }

  private static InspectionSnapshot snapshot(InspectionFile file) {
    if (file.getSnapshot() == null) {
      throw new NotFoundException("no visit yet");
    }
    return file.getSnapshot();
  }
}
