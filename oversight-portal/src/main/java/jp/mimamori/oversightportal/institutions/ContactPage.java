package jp.mimamori.oversightportal.institutions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.oversight.ContactFault;
import jp.mimamori.oversight.ContactMeans;
import jp.mimamori.oversight.NoteContact;
import jp.mimamori.ui.Feedback;

/** Writes down a contact with one institution; any of another jurisdiction is not found. */
@Named("institutions_contact")
@ViewScoped
public class ContactPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private NoteContact noteContact;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String id;
  private String name;
  private LocalDate today;
  private ContactMeans means = ContactMeans.PHONE;
  private LocalDate contactedOn;
  private String withWhom;
  private String note;

  public void load() {
    name = noteContact.about(IdParameter.of(id)).getName();
    today = LocalDate.now(clock);
    contactedOn = today;
  }

  public String save() {
    Set<ContactFault> faults =
        noteContact.note(
            new NoteContact.Command(IdParameter.of(id), means, contactedOn, withWhom, note));
    feedback.refuse(faults, ContactPage::field);
    if (!faults.isEmpty()) {
      return null;
    }
    feedback.done("institutions_contact.done");
    return "/institutions/view?faces-redirect=true&id=" + id;
  }

  private static String field(ContactFault fault) {
    return switch (fault) {
      case MEANS_MISSING -> "means";
      case DATE_MISSING, DATE_IN_FUTURE -> "contactedOn";
      case WITH_WHOM_TOO_LONG -> "withWhom";
      case TEXT_MISSING, TEXT_TOO_LONG -> "note";
    };
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getName() {
    return name;
  }

  public LocalDate getToday() {
    return today;
  }

  public ContactMeans[] getAllMeans() {
    return ContactMeans.values();
  }

  public ContactMeans getMeans() {
    return means;
  }

  public void setMeans(ContactMeans means) {
    this.means = means;
  }

  public LocalDate getContactedOn() {
    return contactedOn;
  }

  public void setContactedOn(LocalDate contactedOn) {
    this.contactedOn = contactedOn;
  }

  public String getWithWhom() {
    return withWhom;
  }

  public void setWithWhom(String withWhom) {
    this.withWhom = withWhom;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
