package jp.mimamori.tenantportal.vendors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.ui.Feedback;
import jp.mimamori.vendor.ContractKind;
import jp.mimamori.vendor.KeepVendor;
import jp.mimamori.vendor.Vendor;
import jp.mimamori.vendor.VendorFault;
import jp.mimamori.vendor.VendorRefusedException;

/** Registers a vendor or, with its {@code id} in the address, changes what is written down. */
@Named("vendors_edit")
@ViewScoped
public class EditPage extends VendorPage {

  private static final long serialVersionUID = 1L;

  @Inject private KeepVendor keepVendor;
  @Inject private Feedback feedback;

  private int version;
  private VendorForm form = new VendorForm();

  @Override
  public void load() {
    if (!isNew()) {
      super.load();
      Vendor vendor = getVendor();
      version = vendor.getVersion();
      form = new VendorForm(vendor);
    }
  }

  public String save() {
    try {
      if (isNew()) {
        setId(String.valueOf(keepVendor.register(form.details())));
      } else {
        keepVendor.change(vendorId(), version, form.details());
      }
    } catch (VendorRefusedException refusal) {
      feedback.refuse(refusal.faults(), VendorFault::field);
      return null;
    }
    feedback.done("vendors_edit.saved", form.getName().strip());
    return address("view");
  }

  public boolean isNew() {
    return getId() == null;
  }

  public ContractKind[] getContractKinds() {
    return ContractKind.values();
  }

  public VendorForm getForm() {
    return form;
  }
}
