package jp.mimamori.notice;

import java.time.Instant;
import jp.mimamori.mail.MailState;
import jp.mimamori.organization.ContactRow;

/** An institution that got a notice, as the office follows it up by telephone. */
public final class RecipientRow extends ContactRow {

  private final Instant acknowledgedAt;
  private final Instant doneAt;
  private final String acknowledgedByName;
  private final String note;
  private final MailState mail;

  /**
   * @param columns as {@link AdvisoryQueries} asks for them
   */
  RecipientRow(Object[] columns, String municipality) {
    super(columns, municipality);
    this.acknowledgedAt = (Instant) columns[OWN];
    this.doneAt = (Instant) columns[OWN + 1];
    this.acknowledgedByName = (String) columns[OWN + 2];
    this.note = (String) columns[OWN + 3];
    this.mail = (MailState) columns[OWN + 4];
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
