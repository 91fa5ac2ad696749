package jp.mimamori.tenantportal.vendoraccount;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.ui.Feedback;
import jp.mimamori.vendoraccount.AccountFault;
import jp.mimamori.vendoraccount.AccountRefusedException;
import jp.mimamori.vendoraccount.ProductDetails;
import jp.mimamori.vendoraccount.VendorDesk;
import jp.mimamori.vendoraccount.VendorProduct;

/** Registers a product or, with its {@code id} in the address, changes what is written down. */
@Named("vendoraccount_product")
@ViewScoped
public class ProductPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private VendorDesk desk;
  @Inject private Feedback feedback;

  private String id;
  private String name;
  private String productVersion;
  private LocalDate mdsOn;
  private LocalDate sdsOn;
  private String disclosure;

  public void load() {
    desk.requiredMember();
    if (id == null) {
      return;
    }
    VendorProduct product = desk.product(IdParameter.of(id));
    name = product.getName();
    productVersion = product.getProductVersion();
    mdsOn = product.getMdsOn();
    sdsOn = product.getSdsOn();
    disclosure = product.getDisclosure();
  }

  public String save() {
    ProductDetails details = new ProductDetails(name, productVersion, mdsOn, sdsOn, disclosure);
    long kept;
    try {
      kept = desk.keep(id == null ? null : Long.valueOf(id), details);
    } catch (AccountRefusedException refusal) {
      feedback.refuse(refusal.faults(), AccountFault::field);
      return null;
    }
    feedback.done("vendoraccount_product.saved", details.name());
    return "/vendoraccount/answers?faces-redirect=true&id=" + kept;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getProductVersion() {
    return productVersion;
  }

  public void setProductVersion(String productVersion) {
    this.productVersion = productVersion;
  }

  public LocalDate getMdsOn() {
    return mdsOn;
  }

  public void setMdsOn(LocalDate mdsOn) {
    this.mdsOn = mdsOn;
  }

  public LocalDate getSdsOn() {
    return sdsOn;
  }

  public void setSdsOn(LocalDate sdsOn) {
    this.sdsOn = sdsOn;
  }

  public String getDisclosure() {
    return disclosure;
  }

  public void setDisclosure(String disclosure) {
    this.disclosure = disclosure;
  }
}
