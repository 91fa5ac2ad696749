package jp.mimamori.tenantportal.vendoraccount;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import jp.mimamori.vendoraccount.VendorDesk;
import jp.mimamori.vendoraccount.VendorDocument;
import jp.mimamori.vendoraccount.VendorDocuments;
import jp.mimamori.vendoraccount.VendorMember;
import jp.mimamori.vendoraccount.VendorOrganization;
import jp.mimamori.vendorform.AddressedRequest;
import jp.mimamori.vendorform.AnswerAddressed;

/** A vendor's first page. */
@Named("vendoraccount_index")
@RequestScoped
public class IndexPage {

  @Inject private VendorDesk desk;
  @Inject private VendorDocuments documents;
  @Inject private AnswerAddressed addressed;
  @Inject private Clock clock;

  private VendorMember member;
  private VendorOrganization organization;
  private List<AddressedRequest> requests = List.of();
  private List<ProductRow> products = List.of();

  public void load() {
    member = desk.member().orElse(null);
    if (member != null) {
      organization = desk.organization();
      requests = addressed.all();
      List<VendorDocument> kept = documents.current();
      products =
          desk.products().stream()
              .map(p -> new ProductRow(p, desk.answers(p.getId()), kept))
              .toList();
    }
  }

  /** Null for somebody who belongs to no vendor. */
  public VendorOrganization getOrganization() {
    return organization;
  }

  public VendorMember getMember() {
    return member;
  }

  public List<AddressedRequest> getRequests() {
    return requests;
  }

  public boolean isOpen(AddressedRequest request) {
    return request.isOpen(clock.instant());
  }

  public List<ProductRow> getProducts() {
    return products;
  }
}
