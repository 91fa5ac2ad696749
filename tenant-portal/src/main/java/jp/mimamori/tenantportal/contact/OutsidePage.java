package jp.mimamori.tenantportal.contact;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Stream;
import jp.mimamori.contact.ChartFault;
import jp.mimamori.contact.ChartRefusedException;
import jp.mimamori.contact.ExternalContact;
import jp.mimamori.contact.KeepContacts;
import jp.mimamori.contact.OutsideBox;
import jp.mimamori.contact.OutsideContact;
import jp.mimamori.contact.ReadContacts;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.ui.Feedback;

/**
 * Adds a contact outside. With {@code contact} in the address, completes one of everybody's; with
 * {@code id}, changes one of the institution's own.
 */
@Named("contact_outside")
@ViewScoped
public class OutsidePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadContacts readContacts;
  @Inject private KeepContacts keepContacts;
  @Inject private Feedback feedback;

  private String id;
  private String contact;
  private Integer version;
  private OutsideForm form = new OutsideForm();
  private transient OutsideBox box;

  /** Finds the contact, or answers that there is none. */
  public void load() {
    OutsideBox found = getBox();
    OutsideContact own = found == null ? null : found.getOwn();
    if (own != null) {
      version = own.getVersion();
      form = new OutsideForm(own);
    }
  }

  public String save() {
    try {
      if (contact != null) {
        keepContacts.addTo(contact, version, form.details());
      } else if (id != null) {
        keepContacts.changeOutside(IdParameter.of(id), version, form.details());
      } else {
        keepContacts.addOutside(form.details());
      }
    } catch (ChartRefusedException refusal) {
      feedback.refuse(refusal.faults(), ChartFault::field);
      return null;
    }
    feedback.done("contact_outside.saved");
    return "/contact/index?faces-redirect=true";
  }

  /** Null for a new one. */
  public OutsideBox getBox() {
    if (box == null && (contact != null || id != null)) {
      box =
          Stream.concat(
                  readContacts.chart().getOutside().stream(),
                  readContacts.chart().getLeftOut().stream())
              .filter(this::isMeant)
              .findFirst()
              .orElseThrow(() -> new NotFoundException("no contact " + contact + " " + id));
    }
    return box;
  }

  private boolean isMeant(OutsideBox candidate) {
    return contact != null
        ? candidate.getShared() != null && candidate.getShared().getId().equals(contact)
        : candidate.getShared() == null
            && candidate.getOwn() != null
            && candidate.getOwn().getId() == IdParameter.of(id);
  }

  /** What everybody's contact says; null for one of the institution's own. */
  public ExternalContact getShared() {
    return getBox() == null ? null : getBox().getShared();
  }

  public boolean isNew() {
    return id == null && contact == null;
  }

  public OutsideForm getForm() {
    return form;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getContact() {
    return contact;
  }

  public void setContact(String contact) {
    this.contact = contact;
  }
}
