package jp.mimamori.tenantportal.vendors;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.vendoraccount.OpenReleasedDocuments;
import jp.mimamori.vendoraccount.ReleasedDocument;
import jp.mimamori.vendoraccount.VendorDocuments;
import jp.mimamori.web.Attachment;

/** An MDS or SDS that a vendor released, to be saved: {@code /vendors/document?id=…}. */
@WebServlet("/vendors/document")
public class ReleasedDocumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient OpenReleasedDocuments documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      ReleasedDocument document = documents.one(IdParameter.of(request.getParameter("id")));
      Attachment.announce(
          response, document.getFileName(), document.getFileKind().mediaType(), document.getSize());
      for (int position = 0; position < VendorDocuments.chunks(document.getSize()); position++) {
        response.getOutputStream().write(documents.chunk(document.getId(), position));
      }
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
