package jp.mimamori.tenantportal.checklist;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import jp.mimamori.checklist.Control;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.vendor.ListVendors;
import jp.mimamori.vendor.Vendor;

/**
 * What the help of an item offers to send: the same text with the sender's names below, to each
 * vendor of the register.
 */
@Named("checklist_letters")
@ViewScoped
public class VendorLetters implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ListVendors listVendors;
  @Inject private CurrentTenant tenant;

  private transient List<Vendor> vendors;

  /** To copy: it names no vendor. */
  public String text(Control control) {
    return body(control, null);
  }

  /** One for each vendor; one without address where none is registered. */
  public List<VendorLetter> of(Control control) {
    return isAnyVendor()
        ? vendors().stream().map(vendor -> letter(control, vendor)).toList()
        : List.of(letter(control, null));
  }

  boolean isAnyVendor() {
    return !vendors().isEmpty();
  }

  private List<Vendor> vendors() {
    if (vendors == null) {
      vendors = listVendors.current();
    }
    return vendors;
  }

  private VendorLetter letter(Control control, Vendor vendor) {
    Optional<Vendor> known = Optional.ofNullable(vendor);
    return new VendorLetter(
        known.map(Vendor::getName).orElse(null),
        known.map(Vendor::getPhone).orElse(null),
        known.map(Vendor::getEmail).orElse(null),
        fill("portal.letterSubject", control.getTitle(), tenant.institutionName()),
        body(control, vendor));
  }

  private String body(Control control, Vendor vendor) {
    String to =
        vendor == null
            ? fill("portal.letterToAnyone")
            : fill(
                vendor.getContactName() == null ? "portal.letterTo" : "portal.letterToPerson",
                vendor.getName(),
                vendor.getContactName());
    return String.join(
        "\n\n",
        to,
        control.getVendorText(),
        fill("portal.letterFrom", tenant.institutionName(), tenant.actor().name()));
  }

  private static String fill(String key, Object... values) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ResourceBundle text = faces.getApplication().getResourceBundle(faces, "text");
    return MessageFormat.format(text.getString(key), values);
  }
}
