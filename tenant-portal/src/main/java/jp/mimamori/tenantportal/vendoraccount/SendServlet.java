package jp.mimamori.tenantportal.vendoraccount;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.tenantportal.vendor.PlainFormServlet;
import jp.mimamori.vendoraccount.VendorDesk;
import jp.mimamori.vendoraccount.VendorProduct;
import jp.mimamori.vendorform.AnswerAddressed;
import jp.mimamori.vendorform.FormSheet;
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
  @Inject private transient AnswerAddressed addressed;

  @Override
  protected String take(HttpServletRequest request) {
    long id = IdParameter.of(request.getParameter("id"));
    boolean taken =
        request.getServletPath().equals(ANSWERS) ? answer(id, request) : release(id, request);
    return taken ? "/vendoraccount/index.xhtml" : null;
  }

  private boolean answer(long productId, HttpServletRequest request) {
    Optional<FormSheet> checked = desk.answer(productId, request::getParameter);
    checked.ifPresent(form -> AnswersPage.show(request, form));
    return checked.isEmpty();
  }

  private boolean release(long requestId, HttpServletRequest request) {
    String product =
        desk.products().stream()
            .filter(p -> String.valueOf(p.getId()).equals(request.getParameter("product")))
            .map(VendorProduct::getLabel)
            .findFirst()
            .orElse(null);
    Optional<VendorForm> refused =
        addressed.release(
            requestId, request::getParameter, product, desk.requiredMember().getPersonName());
    refused.ifPresent(form -> RequestPage.show(request, form));
    return refused.isEmpty();
  }
}
