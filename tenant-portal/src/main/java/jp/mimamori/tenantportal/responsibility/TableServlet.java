package jp.mimamori.tenantportal.responsibility;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.mimamori.responsibility.KeepAgreement;
import jp.mimamori.web.PdfAnswer;

/** 責任分界表 of all vendors as PDF. */
@WebServlet("/responsibility/table.pdf")
public class TableServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient KeepAgreement keepAgreement;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    PdfAnswer.send(response, "責任分界表.pdf", keepAgreement.print());
  }
}
