package jp.mimamori.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/**
 * A mail that waits, and in whose outbox. Read from a database view that shows it to the mail job
 * alone.
 */
@Entity
@Table(name = "due_mail")
public class DueMail {

  @Id private Long id;

  @Column(name = "institution_id")
  private long institutionId;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  protected DueMail() {}

  long id() {
    return id;
  }

  long institutionId() {
    return institutionId;
  }
}
