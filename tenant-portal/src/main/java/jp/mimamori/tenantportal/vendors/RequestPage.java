package jp.mimamori.tenantportal.vendors;

import jakarta.inject.Inject;
import java.io.Serializable;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.vendorform.ReadVendorForms;
import jp.mimamori.vendorform.RequestRecord;

/** What pages about one request have in common. Address parameter: {@code id} of the request. */
abstract class RequestPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadVendorForms forms;

  private String id;
  private transient RequestRecord about;

  /** Finds the request, or answers that there is none. */
  public void load() {
    getAbout();
  }

  final long requestId() {
    return IdParameter.of(id);
  }

  final String toVendor() {
    long vendor = getAbout().getRequest().getVendor().getId();
    return "/vendors/view?faces-redirect=true&id=" + vendor;
  }

  public RequestRecord getAbout() {
    if (about == null) {
      about = forms.record(requestId());
    }
    return about;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
