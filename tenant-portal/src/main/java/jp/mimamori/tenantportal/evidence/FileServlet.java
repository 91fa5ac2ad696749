package jp.mimamori.tenantportal.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import jp.mimamori.evidence.EvidenceVersion;
import jp.mimamori.evidence.FetchEvidence;
import jp.mimamori.files.StoredFile;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.web.Attachment;

/** The file of one version, to be saved: {@code /evidence/file?id=…}. */
@WebServlet("/evidence/file")
public class FileServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient FetchEvidence fetchEvidence;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    try {
      hand(fetchEvidence.version(IdParameter.of(request.getParameter("id"))), response);
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }

  private void hand(EvidenceVersion version, HttpServletResponse response) throws IOException {
    StoredFile file = version.getFile();
    Attachment.announce(
        response, version.getFileName(), file.getKind().mediaType(), file.getSize());
    for (int position = 0; position < file.chunks(); position++) {
      response.getOutputStream().write(fetchEvidence.chunk(version.getId(), position));
    }
  }
}
