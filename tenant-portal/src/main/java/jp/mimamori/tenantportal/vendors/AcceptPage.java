package jp.mimamori.tenantportal.vendors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;
import jp.mimamori.vendoraccount.OpenReleasedDocuments;
import jp.mimamori.vendoraccount.ReleasedDocument;
import jp.mimamori.vendorform.AcceptRelease;
import jp.mimamori.vendorform.RequestFault;
import jp.mimamori.vendorform.RequestRefusedException;
import jp.mimamori.vendorform.VendorForm;

/** Answers that a vendor released: accepted, or given back with a reason. */
@Named("vendors_accept")
@ViewScoped
public class AcceptPage extends RequestPage {

  private static final long serialVersionUID = 1L;

  @Inject private AcceptRelease acceptRelease;
  @Inject private OpenReleasedDocuments openDocuments;
  @Inject private Feedback feedback;

  private transient VendorForm form;
  private String reason;

  @Override
  public void load() {
    super.load();
    getForm();
  }

  public String accept() {
    String vendor = vendor();
    try {
      acceptRelease.accept(requestId());
    } catch (RequestRefusedException refusal) {
      feedback.refuse(Functions.term(refusal.fault()));
      return null;
    }
    feedback.done("vendors_accept.accepted", vendor);
    return toVendor();
  }

  public String giveBack() {
    String vendor = vendor();
    try {
      acceptRelease.giveBack(requestId(), reason);
    } catch (RequestRefusedException refusal) {
      boolean aboutReason =
          refusal.fault() == RequestFault.REASON_MISSING
              || refusal.fault() == RequestFault.REASON_TOO_LONG;
      if (aboutReason) {
        feedback.refuse("reason", Functions.term(refusal.fault()));
      } else {
        feedback.refuse(Functions.term(refusal.fault()));
      }
      return null;
    }
    feedback.done("vendors_accept.returned", vendor);
    return toVendor();
  }

  private String vendor() {
    return getAbout().getRequest().getVendor().getName();
  }

  public VendorForm getForm() {
    if (form == null) {
      form = acceptRelease.open(requestId());
    }
    return form;
  }

  /** MDS and SDS that came along. */
  public List<ReleasedDocument> getDocuments() {
    return openDocuments.of(getAbout().getRequest());
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
