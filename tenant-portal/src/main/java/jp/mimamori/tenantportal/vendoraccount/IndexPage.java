package jp.mimamori.tenantportal.vendoraccount;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import jp.mimamori.vendoraccount.VendorDesk;
import jp.mimamori.vendoraccount.VendorOrganization;
import jp.mimamori.vendoraccount.VendorProduct;
import jp.mimamori.vendorform.AddressedRequest;
import jp.mimamori.vendorform.AnswerAddressed;

/** A vendor's first page. */
@Named("vendoraccount_index")
@RequestScoped
public class IndexPage {

  @Inject private VendorDesk desk;
  @Inject private AnswerAddressed addressed;
  @Inject private Clock clock;

  private VendorOrganization organization;
  private List<AddressedRequest> requests = List.of();
  private List<VendorProduct> products = List.of();

  public void load() {
    if (desk.member().isPresent()) {
      organization = desk.organization();
      requests = addressed.all();
      products = desk.products();
    }
  }

  /** Null for somebody who belongs to no vendor. */
  public VendorOrganization getOrganization() {
    return organization;
  }

  public List<AddressedRequest> getRequests() {
    return requests;
  }

  public boolean isOpen(AddressedRequest request) {
    return request.isOpen(clock.instant());
  }

  public List<VendorProduct> getProducts() {
    return products;
  }
}
