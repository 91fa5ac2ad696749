package jp.mimamori.tenantportal.vendors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.ui.Feedback;
import jp.mimamori.vendor.RetireVendor;

/** Asks with the vendor's name before the institution parts from it. */
@Named("vendors_retire")
@ViewScoped
public class RetirePage extends VendorPage {

  private static final long serialVersionUID = 1L;

  @Inject private RetireVendor retireVendor;
  @Inject private Feedback feedback;

  public String retire() {
    retireVendor.retire(vendorId());
    feedback.done("vendors_retire.done", getVendor().getName());
    return "/vendors/index?faces-redirect=true";
  }
}
