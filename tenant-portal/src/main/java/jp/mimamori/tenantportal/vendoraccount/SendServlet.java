package jp.mimamori.tenantportal.vendoraccount;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.tenantportal.vendor.PlainFormServlet;
import jp.mimamori.vendoraccount.VendorDesk;
import jp.mimamori.vendorform.ProductSheet;
import jp.mimamori.vendorform.VendorForm;

/**
 * Takes the two plain forms of a vendor's account: the answers of a product, and those released to
 * an institution.
 */
@WebServlet({SendServlet.ANSWERS, SendServlet.REQUEST})
public class SendServlet extends PlainFormServlet {

  static final String ANSWERS = "/vendoraccount/answers";
  static final String REQUEST = "/vendoraccount/request";

  private static final long serialVersionUID = 1L;

  @Inject private transient VendorDesk desk;

  @Override
  protected String take(HttpServletRequest request) {
    long id = IdParameter.of(request.getParameter("id"));
    boolean taken =
        request.getServletPath().equals(ANSWERS) ? answer(id, request) : release(id, request);
    return taken ? "/vendoraccount/index.xhtml" : null;
  }

  private boolean answer(long productId, HttpServletRequest request) {
    Optional<ProductSheet> checked = desk.answer(productId, request::getParameter);
    checked.ifPresent(form -> AnswersPage.show(request, form));
    return checked.isEmpty();
  }

  private boolean release(long requestId, HttpServletRequest request) {
    Long productId = IdParameter.orNull(request.getParameter("product"));
    Optional<VendorForm> refused = desk.release(requestId, productId, request::getParameter);
    refused.ifPresent(form -> RequestPage.show(request, form));
    return refused.isEmpty();
  }
}
