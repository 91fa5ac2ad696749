package jp.mimamori.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import jp.mimamori.tenancy.TenantOwned;

/**
 * A mail in the outbox: due row and delivery log in one. What is due follows from the state, never
 * from the equality of dates, so a job that did not run catches up.
 */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail extends TenantOwned {

  /** How long to wait after each failure; after the last one the mail is given up. */
  private static final List<Duration> PATIENCE =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(30),
          Duration.ofHours(2),
          Duration.ofHours(8),
          Duration.ofHours(24),
          Duration.ofHours(24));

  private static final int LONGEST_FAILURE = 300;

  @Enumerated(EnumType.STRING)
  private MailKind kind;

  @Column(name = "subject_id")
  private long subjectId;

  private String address;

  @Column(name = "due_at")
  private Instant dueAt;

  @Enumerated(EnumType.STRING)
  private MailState state;

  private int attempts;

  @Column(name = "next_attempt_at")
  private Instant nextAttemptAt;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "last_failure")
  private String lastFailure;

  protected OutgoingMail() {}

  OutgoingMail(MailKind kind, long subjectId, String address, Instant dueAt) {
    this.kind = kind;
    this.subjectId = subjectId;
    this.address = address;
    this.dueAt = dueAt;
    this.nextAttemptAt = dueAt;
    this.state = MailState.QUEUED;
  }

  boolean isDue(Instant now) {
    return state == MailState.QUEUED && !nextAttemptAt.isAfter(now);
  }

  /**
   * Begins an attempt. Should nobody ever report how it went, the next one comes after the same
   * wait as after a failure. Another node that begins the same attempt fails on the version.
   */
  void attempt(Instant now) {
    nextAttemptAt = now.plus(PATIENCE.get(Math.min(attempts, PATIENCE.size() - 1)));
    attempts++;
  }

  void sent(Instant at) {
    settle(MailState.SENT, at);
    lastFailure = null;
  }

  /** Does nothing to a mail that is settled. */
  void cancel(Instant at) {
    if (state == MailState.QUEUED) {
      settle(MailState.CANCELLED, at);
    }
  }

  void failed(String why, Instant at) {
    lastFailure =
        why == null || why.length() <= LONGEST_FAILURE ? why : why.substring(0, LONGEST_FAILURE);
    if (attempts > PATIENCE.size()) {
      settle(MailState.GIVEN_UP, at);
    }
  }

  private void settle(MailState as, Instant at) {
    state = as;
    settledAt = at;
  }

  MailKind kind() {
    return kind;
  }

  long subjectId() {
    return subjectId;
  }

  public String getAddress() {
    return address;
  }

  /** When it was, or is, to be sent. */
  public Instant getDueAt() {
    return dueAt;
  }

  public MailState getState() {
    return state;
  }

  public int getAttempts() {
    return attempts;
  }

  /** When it was sent, cancelled or given up; null while it is queued. */
  public Instant getSettledAt() {
    return settledAt;
  }

  /** What the mail server said last, or null. */
  public String getLastFailure() {
    return lastFailure;
  }
}
