package jp.mimamori.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.mimamori.identity.Actor;
import jp.mimamori.tenancy.TenantOwned;

/** What the health center says to a corrective action, once. Written by officers only. */
@Entity
@Table(name = "corrective_review")
public class CorrectiveReview extends TenantOwned {

  /** Longest text, in characters. */
  static final int MESSAGE_MAX = 1000;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "action_id")
  private CorrectiveAction action;

  @Enumerated(EnumType.STRING)
  private CorrectiveVerdict verdict;

  private String message;

  @Column(name = "due_on")
  private LocalDate dueOn;

  @Column(name = "reviewed_by_name")
  private String reviewedByName;

  @Column(name = "office_name")
  private String officeName;

  @Column(name = "reviewed_at")
  private Instant reviewedAt;

  protected CorrectiveReview() {}

  CorrectiveReview(
      CorrectiveAction action,
      CorrectiveVerdict verdict,
      String message,
      LocalDate dueOn,
      Actor by,
      Instant at) {
    this.action = action;
    this.verdict = verdict;
    this.message = message;
    this.dueOn = dueOn;
    this.reviewedByName = by.name();
    this.officeName = by.post();
    this.reviewedAt = at;
  }

  public CorrectiveVerdict getVerdict() {
    return verdict;
  }

  /** Or null. */
  public String getMessage() {
    return message;
  }

  /** Until when it is to be answered again; null for an accepted one. */
  public LocalDate getDueOn() {
    return dueOn;
  }

  public String getReviewedByName() {
    return reviewedByName;
  }

  /** 保健所. */
  public String getOfficeName() {
    return officeName;
  }

  public Instant getReviewedAt() {
    return reviewedAt;
  }
}
