package jp.mimamori.tenantportal.vendors;

import jakarta.inject.Inject;
import java.io.Serializable;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.vendor.ListVendors;
import jp.mimamori.vendor.Vendor;

/** What pages about one vendor have in common. Address parameter: {@code id} of the vendor. */
abstract class VendorPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ListVendors vendors;

  private String id;
  private transient Vendor vendor;

  /** Finds the vendor, or answers that there is none. */
  public void load() {
    getVendor();
  }

  final long vendorId() {
    return IdParameter.of(id);
  }

  final String address(String page) {
    return "/vendors/" + page + "?faces-redirect=true&id=" + id;
  }

  public Vendor getVendor() {
    if (vendor == null) {
      vendor = vendors.one(vendorId());
    }
    return vendor;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
