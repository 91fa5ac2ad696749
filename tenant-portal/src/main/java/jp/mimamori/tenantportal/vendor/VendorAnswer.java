package jp.mimamori.tenantportal.vendor;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.signin.SignedIn;
import jp.mimamori.vendoraccount.VendorDesk;
import jp.mimamori.vendoraccount.VendorMember;
import jp.mimamori.vendorform.VendorForm;

/** The form behind a link, for the pages that {@link VendorLinkServlet} leads to. */
@Named("vendor_answer")
@RequestScoped
public class VendorAnswer {

  private static final String SHOWN = VendorAnswer.class.getName();

  @Inject private HttpServletRequest request;
  @Inject private SignedIn signedIn;
  @Inject private VendorDesk desk;

  private Shown shown;

  /**
   * @param form null for a link that never was
   * @param address the link itself
   */
  private record Shown(VendorForm form, String address) {}

  static void show(HttpServletRequest request, VendorForm form) {
    request.setAttribute(SHOWN, new Shown(form, request.getRequestURI()));
  }

  /** Whoever opens the page without a link finds nothing. */
  public void load() {
    if (!(request.getAttribute(SHOWN) instanceof Shown found)) {
      throw new NotFoundException("no link");
    }
    shown = found;
  }

  /** Null for a link that never was, and where there is none. */
  public VendorForm getForm() {
    return shown == null ? null : shown.form();
  }

  /** The place in a vendor of whoever is signed in; null for a stranger, and for others. */
  public VendorMember getMember() {
    return signedIn.present() ? desk.member().orElse(null) : null;
  }

  /** Whether a draft was saved a moment ago. */
  public boolean isKept() {
    return request.getParameter("kept") != null;
  }

  /** Where the form is sent to: the link itself. */
  public String getAddress() {
    return shown.address();
  }
}
