package jp.mimamori.tenantportal.vendors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.ui.Feedback;
import jp.mimamori.vendor.RetireVendor;

/** One vendor: what was agreed on, and what it answered. */
@Named("vendors_view")
@ViewScoped
public class ViewPage extends VendorPage {

  private static final long serialVersionUID = 1L;

  @Inject private RetireVendor retireVendor;
  @Inject private Feedback feedback;

  public String resume() {
    retireVendor.resume(vendorId());
    feedback.done("vendors_view.resumed", getVendor().getName());
    return address("view");
  }
}
