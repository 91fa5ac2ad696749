package jp.mimamori.oversightportal.incidents;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.casefile.CaseFault;
import jp.mimamori.casefile.CaseNote;
import jp.mimamori.casefile.CaseRefusedException;
import jp.mimamori.casefile.IncidentFile;
import jp.mimamori.casefile.KeepCase;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.oversight.ContactMeans;
import jp.mimamori.ui.Feedback;

/** Writes down a call about an incident, and what the office has to do until when. */
@Named("incidents_note")
@ViewScoped
public class NotePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private KeepCase keepCase;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String id;
  private transient IncidentFile file;
  private ContactMeans means = ContactMeans.PHONE;
  private LocalDate notedOn;
  private String withWhom;
  private String note;
  private LocalDate dueOn;

  public void load() {
    getFile();
    notedOn = getToday();
  }

  public String save() {
    try {
      keepCase.note(
          IdParameter.of(id), new CaseNote.Command(means, notedOn, withWhom, note, dueOn));
    } catch (CaseRefusedException refusal) {
      feedback.refuse(refusal.faults(), NotePage::field);
      return null;
    }
    feedback.done("incidents_note.done");
    return "/incidents/view?faces-redirect=true&id=" + id;
  }

  private static String field(CaseFault fault) {
    return switch (fault) {
      case MEANS_MISSING -> "means";
      case DATE_MISSING, DATE_IN_FUTURE -> "notedOn";
      case WITH_WHOM_TOO_LONG -> "withWhom";
      case NOTE_MISSING, NOTE_TOO_LONG -> "note";
      case DUE_IN_PAST, DUE_AFTER_CLOSING -> "dueOn";
      default -> null;
    };
  }

  public IncidentFile getFile() {
    if (file == null) {
      file = keepCase.read(IdParameter.of(id));
    }
    return file;
  }

  public ContactMeans[] getAllMeans() {
    return ContactMeans.values();
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public ContactMeans getMeans() {
    return means;
  }

  public void setMeans(ContactMeans means) {
    this.means = means;
  }

  public LocalDate getNotedOn() {
    return notedOn;
  }

  public void setNotedOn(LocalDate notedOn) {
    this.notedOn = notedOn;
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

  public LocalDate getDueOn() {
    return dueOn;
  }

  public void setDueOn(LocalDate dueOn) {
    this.dueOn = dueOn;
  }
}
