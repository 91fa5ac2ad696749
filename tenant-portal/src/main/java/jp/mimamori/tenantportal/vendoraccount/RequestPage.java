package jp.mimamori.tenantportal.vendoraccount;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.vendoraccount.VendorDesk;
import jp.mimamori.vendoraccount.VendorDocument;
import jp.mimamori.vendoraccount.VendorDocuments;
import jp.mimamori.vendoraccount.VendorProduct;
import jp.mimamori.vendorform.AnswerAddressed;
import jp.mimamori.vendorform.VendorForm;

/**
 * One institution's request: kept answers of a product, and what is to be answered for it alone.
 */
@Named("vendoraccount_request")
@RequestScoped
public class RequestPage {

  private static final String REFUSED = RequestPage.class.getName();

  @Inject private VendorDesk desk;
  @Inject private VendorDocuments documents;
  @Inject private AnswerAddressed addressed;
  @Inject private HttpServletRequest request;

  private String id;
  private String product;
  private List<VendorProduct> products;
  private VendorForm form;

  /** Shows what was just sent and could not be taken. */
  static void show(HttpServletRequest request, VendorForm refused) {
    request.setAttribute(REFUSED, refused);
  }

  public void load() {
    products = desk.products();
    form =
        request.getAttribute(REFUSED) instanceof VendorForm refused
            ? refused
            : addressed.open(
                IdParameter.of(id),
                chosen() == null ? null : chosen().getAnswers(),
                desk.requiredMember().getPersonName());
  }

  /** The product whose answers are used; the only one if there is no choice. */
  private VendorProduct chosen() {
    return products.stream()
        .filter(p -> products.size() == 1 || String.valueOf(p.getId()).equals(product))
        .findFirst()
        .orElse(null);
  }

  public VendorProduct getChosen() {
    return chosen();
  }

  /** MDS and SDS that are released along. */
  public List<VendorDocument> getDocuments() {
    VendorProduct used = chosen();
    return documents.current().stream()
        .filter(d -> used != null && d.getProductId() == used.getId())
        .toList();
  }

  public List<VendorProduct> getProducts() {
    return products;
  }

  public VendorForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getProduct() {
    return product;
  }

  public void setProduct(String product) {
    this.product = product;
  }
}
