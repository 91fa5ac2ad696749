package jp.mimamori.tenantportal.report;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.mimamori.report.ReportToManagement;
import jp.mimamori.web.PdfAnswer;

/** 経営層への報告 of this year as PDF, with room for what they say. */
@WebServlet("/report/report.pdf")
public class ReportServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient ReportToManagement reportToManagement;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PdfAnswer.send(response, "経営層への報告.pdf", reportToManagement.print());
  }
}
