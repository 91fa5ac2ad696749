package jp.mimamori.tenantportal.continuity;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.mimamori.continuity.KeepPlan;
import jp.mimamori.continuity.PlanPdf;
import jp.mimamori.continuity.PlanWord;

/** 事業継続計画 as PDF, and as Word to write on. */
@WebServlet({PlanServlet.PDF, PlanServlet.WORD})
public class PlanServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  static final String PDF = "/continuity/plan.pdf";
  static final String WORD = "/continuity/plan.docx";

  @Inject private transient KeepPlan keepPlan;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean word = request.getServletPath().equals(WORD);
    byte[] file = word ? PlanWord.write(keepPlan.print()) : PlanPdf.print(keepPlan.print());
    response.setContentType(
        word
            ? "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
            : "application/pdf");
    response.setContentLength(file.length);
    response.setHeader(
        "Content-Disposition",
        word
            ? "attachment; filename=\"continuity-plan.docx\""
            : "inline; filename=\"continuity-plan.pdf\"");
    response.getOutputStream().write(file);
  }
}
