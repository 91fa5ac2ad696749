package jp.mimamori.tenantportal.vendors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;
import jp.mimamori.vendorform.AskVendor;
import jp.mimamori.vendorform.RequestRefusedException;

/** Asks with the vendor's name before a request is taken back. */
@Named("vendors_revoke")
@ViewScoped
public class RevokePage extends RequestPage {

  private static final long serialVersionUID = 1L;

  @Inject private AskVendor askVendor;
  @Inject private Feedback feedback;

  public String revoke() {
    try {
      askVendor.revoke(requestId());
    } catch (RequestRefusedException refusal) {
      feedback.refuse(Functions.term(refusal.fault()));
      return null;
    }
    feedback.done("vendors_revoke.done", getAbout().getRequest().getVendor().getName());
    return toVendor();
  }
}
