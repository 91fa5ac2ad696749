package jp.mimamori.tenantportal.vendors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.ui.Feedback;
import jp.mimamori.vendor.DeclareWithoutVendor;
import jp.mimamori.vendor.ListVendors;
import jp.mimamori.vendor.Vendor;
import jp.mimamori.vendor.VendorFault;
import jp.mimamori.vendor.VendorRefusedException;
import jp.mimamori.vendorform.ReadVendorForms;
import jp.mimamori.vendorform.VendorForms;

/** The institution's vendors, or its word that there is none. */
@Named("vendors_index")
@ViewScoped
public class IndexPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ListVendors listVendors;
  @Inject private ReadVendorForms readVendorForms;
  @Inject private DeclareWithoutVendor declareWithoutVendor;
  @Inject private Feedback feedback;

  private VendorForms forms;
  private List<Vendor> retired;
  private LocalDate withoutVendorSince;

  public void load() {
    forms = readVendorForms.thisYear();
    retired = listVendors.retired();
    withoutVendorSince = listVendors.withoutVendorSince();
  }

  /** 契約している事業者はない, or no longer so. */
  public String declare(boolean withoutVendor) {
    try {
      declareWithoutVendor.declare(withoutVendor);
    } catch (VendorRefusedException refusal) {
      feedback.refuse(refusal.faults(), VendorFault::field);
      load();
      return null;
    }
    feedback.done(withoutVendor ? "vendors_index.declared" : "vendors_index.takenBack");
    return "/vendors/index?faces-redirect=true";
  }

  /** The vendors of today with their forms. */
  public VendorForms getForms() {
    return forms;
  }

  public List<Vendor> getRetired() {
    return retired;
  }

  public LocalDate getWithoutVendorSince() {
    return withoutVendorSince;
  }
}
