package jp.mimamori.tenantportal.contact;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.contact.ContactChartDocument;
import jp.mimamori.contact.FirstContactDocument;
import jp.mimamori.contact.PrintContacts;

/** 連絡体制図 and 初動連絡シート as PDF. */
@WebServlet({PrintServlet.CHART, PrintServlet.FIRST})
public class PrintServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  static final String CHART = "/contact/chart.pdf";
  static final String FIRST = "/contact/first.pdf";

  @Inject private transient PrintContacts printContacts;
  @Inject private transient Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    LocalDate today = LocalDate.now(clock);
    boolean chart = request.getServletPath().equals(CHART);
    byte[] pdf =
        chart
            ? ContactChartDocument.print(printContacts.chart(), today)
            : FirstContactDocument.print(printContacts.sheet(), today);
    response.setContentType("application/pdf");
    response.setContentLength(pdf.length);
    response.setHeader(
        "Content-Disposition",
        "inline; filename=\"%s.pdf\"".formatted(chart ? "contact-chart" : "first-contact"));
    response.getOutputStream().write(pdf);
  }
}
