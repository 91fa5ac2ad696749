package jp.mimamori.tenantportal.vendors;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.vendorform.ReadVendorForms;
import jp.mimamori.vendorform.VendorForms;

/** Where 事業者確認用 stands, for the parts of other pages that say so. */
@Named("vendorForms")
@RequestScoped
public class FormsStatus {

  @Inject private ReadVendorForms forms;

  private VendorForms thisYear;

  public VendorForms getThisYear() {
    if (thisYear == null) {
      thisYear = forms.thisYear();
    }
    return thisYear;
  }
}
