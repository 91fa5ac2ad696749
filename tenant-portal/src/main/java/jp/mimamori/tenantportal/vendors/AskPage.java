package jp.mimamori.tenantportal.vendors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;
import jp.mimamori.vendorform.AskVendor;
import jp.mimamori.vendorform.RequestChannel;
import jp.mimamori.vendorform.RequestRefusedException;

/** Asks a vendor for 事業者確認用: by mail, or by a link to be handed over. */
@Named("vendors_ask")
@ViewScoped
public class AskPage extends VendorPage {

  private static final long serialVersionUID = 1L;

  @Inject private AskVendor askVendor;
  @Inject private Feedback feedback;

  public String byMail() {
    try {
      askVendor.ask(vendorId(), RequestChannel.MAIL);
    } catch (RequestRefusedException refusal) {
      feedback.refuse(Functions.term(refusal.fault()));
      return null;
    }
    feedback.done("vendors_ask.mailed", getVendor().getName());
    return address("view");
  }

  public String byLink() {
    try {
      long request = askVendor.ask(vendorId(), RequestChannel.HANDED_OVER);
      return "/vendors/link?faces-redirect=true&id=" + request;
    } catch (RequestRefusedException refusal) {
      feedback.refuse(Functions.term(refusal.fault()));
      return null;
    }
  }
}
