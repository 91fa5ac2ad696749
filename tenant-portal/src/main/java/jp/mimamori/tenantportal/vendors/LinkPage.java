package jp.mimamori.tenantportal.vendors;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.print.QrCode;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;
import jp.mimamori.vendorform.MakeVendorLink;
import jp.mimamori.vendorform.RequestRefusedException;

/** A link to hand over: to copy, or to print as a 2-D code. It is shown only now. */
@Named("vendors_link")
@ViewScoped
public class LinkPage extends RequestPage {

  private static final long serialVersionUID = 1L;

  @Inject private MakeVendorLink makeVendorLink;
  @Inject private Feedback feedback;

  private transient String link;

  public void make() {
    try {
      link = makeVendorLink.make(requestId());
    } catch (RequestRefusedException refusal) {
      feedback.refuse(Functions.term(refusal.fault()));
    }
  }

  /** Null before it is made. */
  public String getLink() {
    return link;
  }

  /** An image as the address of an {@code img}; null before the link is made. */
  public String getCode() {
    return link == null ? null : QrCode.of(link).toDataAddress();
  }
}
