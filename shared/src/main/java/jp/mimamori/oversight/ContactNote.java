package jp.mimamori.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import jp.mimamori.identity.Actor;
import jp.mimamori.tenancy.Ids;

/**
 * 連絡の記録: what an office wrote down about an institution. It belongs to the offices that watch the
 * institution, not to the person: a successor finds it without anything being moved. Institutions
 * have no view of it. Nothing is changed afterwards; what was wrong is set right by another note.
 */
@Entity
@Table(name = "contact_note")
public class ContactNote {

  static final int WITH_WHOM_MAX = 100;
  static final int TEXT_MAX = 2000;

  @Id private Long id = Ids.next();
  @Version private int version;

  @Column(name = "institution_id")
  private long institutionId;

  @Enumerated(EnumType.STRING)
  private ContactMeans means;

  @Column(name = "contacted_on")
  private LocalDate contactedOn;

  @Column(name = "with_whom")
  private String withWhom;

  private String text;

  @Column(name = "written_by")
  private String writtenBy;

  @Column(name = "office_name")
  private String officeName;

  @Column(name = "written_at")
  private Instant writtenAt;

  protected ContactNote() {}

  ContactNote(
      long institutionId,
      ContactMeans means,
      LocalDate contactedOn,
      String withWhom,
      String text,
      Actor by,
      Instant writtenAt) {
    this.institutionId = institutionId;
    this.means = means;
    this.contactedOn = contactedOn;
    this.withWhom = withWhom;
    this.text = text;
    this.writtenBy = by.name();
    this.officeName = by.post();
    this.writtenAt = writtenAt;
  }

  public Long getId() {
    return id;
  }

  long getInstitutionId() {
    return institutionId;
  }

  public ContactMeans getMeans() {
    return means;
  }

  public LocalDate getContactedOn() {
    return contactedOn;
  }

  /** Null where it was nobody, or is not known. */
  public String getWithWhom() {
    return withWhom;
  }

  public String getText() {
    return text;
  }

  public String getWrittenBy() {
    return writtenBy;
  }

  public String getOfficeName() {
    return officeName;
  }

  public Instant getWrittenAt() {
    return writtenAt;
  }
}
