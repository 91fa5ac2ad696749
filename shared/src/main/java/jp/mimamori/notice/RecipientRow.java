package jp.mimamori.notice;

import java.time.Instant;
import jp.mimamori.mail.MailState;
import jp.mimamori.organization.InstitutionKind;

/** An institution that got a notice, as the office follows it up by telephone. */
public final class RecipientRow {

  private final long id;
  private final String name;
  private final InstitutionKind kind;
  private final String municipality;
  private final String address;
  private final String phone;
  private final Instant acknowledgedAt;
  private final Instant doneAt;
  private final String acknowledgedByName;
  private final String note;
  private final MailState mail;

  /**
   * @param columns as {@link AdvisoryQueries} asks for them
   */
  RecipientRow(Object[] columns, String municipality) {
    this.id = ((Number) columns[0]).longValue();
    this.name = (String) columns[1];
    this.kind = (InstitutionKind) columns[2];
    this.municipality = municipality;
    this.address = (String) columns[4];
    this.phone = (String) columns[5];
    this.acknowledgedAt = (Instant) columns[6];
    this.doneAt = (Instant) columns[7];
    this.acknowledgedByName = (String) columns[8];
    this.note = (String) columns[9];
    this.mail = (MailState) columns[10];
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public InstitutionKind getKind() {
    return kind;
  }

  public String getMunicipality() {
    return municipality;
  }

  public String getAddress() {
    return address;
  }

  public String getPhone() {
    return phone;
  }

  /** Null while nobody of it said anything. */
  public Instant getAcknowledgedAt() {
    return acknowledgedAt;
  }

  public Instant getDoneAt() {
    return doneAt;
  }

  /** Who said something last, or null. */
  public String getAcknowledgedByName() {
    return acknowledgedByName;
  }

  /** What was done, in the institution's words, or null. */
  public String getNote() {
    return note;
  }

  /** Null where no mail could go. */
  public MailState getMail() {
    return mail;
  }

  public RecipientFilter getState() {
    return doneAt != null
        ? RecipientFilter.DONE
        : acknowledgedAt != null ? RecipientFilter.SEEN : RecipientFilter.OPEN;
  }
}
