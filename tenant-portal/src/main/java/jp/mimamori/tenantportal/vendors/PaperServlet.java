package jp.mimamori.tenantportal.vendors;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.tenantportal.vendor.PlainFormServlet;
import jp.mimamori.vendorform.AnswerFromPaper;
import jp.mimamori.vendorform.VendorForm;

/**
 * Takes what {@code /vendors/paper.xhtml} sends: the same plain form that vendors fill in by link.
 */
@WebServlet("/vendors/paper")
public class PaperServlet extends PlainFormServlet {

  private static final long serialVersionUID = 1L;

  @Inject private transient AnswerFromPaper answerFromPaper;

  @Override
  protected String take(HttpServletRequest request) {
    long vendorId = IdParameter.of(request.getParameter("id"));
    Optional<VendorForm> refused = answerFromPaper.send(vendorId, request::getParameter);
    refused.ifPresent(form -> PaperPage.show(request, form));
    return refused.isEmpty() ? "/vendors/view.xhtml?answered&id=" + vendorId : null;
  }
}
