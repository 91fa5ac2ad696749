package jp.mimamori.tenantportal.vendors;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.vendorform.PrintVendorRecord;
import jp.mimamori.vendorform.VendorRecordDocument;

/** The record of what was asked of a vendor, as a PDF: {@code /vendors/record.pdf?id=…}. */
@WebServlet("/vendors/record.pdf")
public class RecordServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient PrintVendorRecord printVendorRecord;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      byte[] pdf =
          VendorRecordDocument.print(
              printVendorRecord.of(IdParameter.of(request.getParameter("id"))));
      response.setContentType("application/pdf");
      response.setContentLength(pdf.length);
      response.setHeader("Content-Disposition", "inline; filename=\"vendor-record.pdf\"");
      response.getOutputStream().write(pdf);
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
