package jp.mimamori.tenantportal.vendors;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.signin.OidcConfig;
import jp.mimamori.signin.SameOrigin;
import jp.mimamori.vendorform.AnswerFromPaper;
import jp.mimamori.vendorform.VendorForm;

/**
 * Takes what {@code /vendors/paper.xhtml} sends: the same plain form that vendors fill in by link.
 */
@WebServlet("/vendors/paper")
public class PaperServlet extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient AnswerFromPaper answerFromPaper;
  @Inject private transient OidcConfig config;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String id = request.getParameter("id");
    if (!SameOrigin.made(request, config.baseUrl())) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
      return;
    }
    if (id == null || !id.matches("\\d{1,18}")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    long vendorId = Long.parseLong(id);
    try {
      Optional<VendorForm> refused = answerFromPaper.send(vendorId, request::getParameter);
      if (refused.isEmpty()) {
        URI vendor = config.url("/vendors/view.xhtml?answered&id=" + vendorId);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", vendor.toString());
      } else {
        PaperPage.show(request, refused.get());
        request.getRequestDispatcher("/vendors/paper.xhtml").forward(request, response);
      }
    } catch (NotPermittedException e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } catch (NotFoundException e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
  }
}
