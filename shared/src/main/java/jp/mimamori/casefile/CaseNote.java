package jp.mimamori.casefile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import jp.mimamori.identity.Actor;
import jp.mimamori.oversight.ContactMeans;
import jp.mimamori.tenancy.Ids;

/**
 * A call, a visit or something to remember about an incident; with a day until which the office has
 * something to do, it is a deadline of its own. Nothing is changed afterwards but that it is done.
 */
@Entity
@Table(name = "incident_case_note")
public class CaseNote {

  static final int WITH_WHOM_MAX = 100;
  static final int TEXT_MAX = 2000;

  /**
   * @param withWhom may be blank
   * @param dueOn until when the office has something to do; null for nothing
   */
  public record Command(
      ContactMeans means, LocalDate notedOn, String withWhom, String text, LocalDate dueOn) {

    Set<CaseFault> faults(LocalDate today) {
      Set<CaseFault> faults = EnumSet.noneOf(CaseFault.class);
      if (means == null) {
        faults.add(CaseFault.MEANS_MISSING);
      }
      if (notedOn == null) {
        faults.add(CaseFault.DATE_MISSING);
      } else if (notedOn.isAfter(today)) {
        faults.add(CaseFault.DATE_IN_FUTURE);
      }
      if (IncidentCase.isLonger(IncidentCase.tidy(withWhom), WITH_WHOM_MAX)) {
        faults.add(CaseFault.WITH_WHOM_TOO_LONG);
      }
      if (IncidentCase.tidy(text) == null) {
        faults.add(CaseFault.NOTE_MISSING);
      } else if (IncidentCase.isLonger(IncidentCase.tidy(text), TEXT_MAX)) {
        faults.add(CaseFault.NOTE_TOO_LONG);
      }
      if (dueOn != null && dueOn.isBefore(today)) {
        faults.add(CaseFault.DUE_IN_PAST);
      }
      return faults;
    }
  }

  @Id private Long id = Ids.next();
  @Version private int version;

  @Column(name = "institution_id")
  private long institutionId;

  @Column(name = "case_id")
  private long caseId;

  @Enumerated(EnumType.STRING)
  private ContactMeans means;

  @Column(name = "noted_on")
  private LocalDate notedOn;

  @Column(name = "with_whom")
  private String withWhom;

  private String text;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "done_at")
  private Instant doneAt;

  @Column(name = "done_by")
  private String doneBy;

  @Column(name = "written_at")
  private Instant writtenAt;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "office_name")
  private String officeName;

  protected CaseNote() {}

  /**
   * @throws CaseRefusedException if the command cannot be taken as it is
   */
  CaseNote(IncidentCase of, Command command, LocalDate today, Actor by, Instant at) {
    CaseRefusedException.refuse(command.faults(today));
    CaseRefusedException.refuseIf(
        of.isClosed() && command.dueOn() != null, CaseFault.DUE_AFTER_CLOSING);
    this.institutionId = of.getInstitutionId();
    this.caseId = of.getId();
    this.means = command.means();
    this.notedOn = command.notedOn();
    this.withWhom = IncidentCase.tidy(command.withWhom());
    this.text = IncidentCase.tidy(command.text());
    this.dueOn = command.dueOn();
    this.writtenAt = at;
    this.writtenBy = by.name();
    this.officeName = by.post();
  }

  /** What was to be done is done; once more changes nothing. */
  void done(Actor by, Instant at) {
    if (isToDo()) {
      doneAt = at;
      doneBy = by.name();
    }
  }

  public Long getId() {
    return id;
  }

  public ContactMeans getMeans() {
    return means;
  }

  public LocalDate getNotedOn() {
    return notedOn;
  }

  /** Null where it was nobody, or is not known. */
  public String getWithWhom() {
    return withWhom;
  }

  public String getText() {
    return text;
  }

  /** Null where there is nothing to do. */
  public LocalDate getDueOn() {
    return dueOn;
  }

  public boolean isToDo() {
    return dueOn != null && doneAt == null;
  }

  public boolean isOverdue(LocalDate today) {
    return isToDo() && dueOn.isBefore(today);
  }

  public Instant getDoneAt() {
    return doneAt;
  }

  public String getDoneBy() {
    return doneBy;
  }

  public Instant getWrittenAt() {
    return writtenAt;
  }

  public String getWrittenBy() {
    return writtenBy;
  }

  public String getOfficeName() {
    return officeName;
  }
}
