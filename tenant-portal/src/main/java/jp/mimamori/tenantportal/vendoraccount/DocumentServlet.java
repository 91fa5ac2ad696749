package jp.mimamori.tenantportal.vendoraccount;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.vendoraccount.VendorDocument;
import jp.mimamori.vendoraccount.VendorDocuments;
import jp.mimamori.web.Attachment;

/** A document of the own vendor, to be saved: {@code /vendoraccount/document?id=…}. */
@WebServlet("/vendoraccount/document")
public class DocumentServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient VendorDocuments documents;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      VendorDocument document = documents.one(IdParameter.of(request.getParameter("id")));
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
