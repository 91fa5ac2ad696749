package jp.mimamori.tenantportal.vendoraccount;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.vendoraccount.VendorDesk;
import jp.mimamori.vendoraccount.VendorProduct;
import jp.mimamori.vendorform.ProductSheet;

/** What holds for a product at every customer. */
@Named("vendoraccount_answers")
@RequestScoped
public class AnswersPage {

  private static final String CHECKED = AnswersPage.class.getName();

  @Inject private VendorDesk desk;
  @Inject private HttpServletRequest request;

  private String id;
  private VendorProduct product;
  private ProductSheet form;

  /** Shows what was just kept and is not complete. */
  static void show(HttpServletRequest request, ProductSheet checked) {
    request.setAttribute(CHECKED, checked);
  }

  public void load() {
    product = desk.product(IdParameter.of(id));
    form =
        request.getAttribute(CHECKED) instanceof ProductSheet checked
            ? checked
            : desk.answers(product.getId());
  }

  public VendorProduct getProduct() {
    return product;
  }

  public ProductSheet getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
