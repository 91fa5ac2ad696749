package jp.mimamori.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.Progress;
import jp.mimamori.checklist.SubmissionState;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.tenancy.TenantOwned;

/**
 * One submission of a year's forms, frozen: texts and rounds are kept as they were, whatever is
 * answered or edited later.
 */
@Entity
@Table(name = "submission")
public class Submission extends TenantOwned {

  /** Longest message to the health center, in characters. */
  public static final int MESSAGE_MAX = 1000;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  private int number;

  @Column(name = "edition_id")
  private String editionId;

  @Embedded private Progress progress;

  private String message;
  private String snapshot;

  @Column(name = "snapshot_sha256")
  private String snapshotSha256;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "submitted_by_name")
  private String submittedByName;

  @OneToMany(mappedBy = "submission", fetch = FetchType.EAGER)
  private List<SubmissionWithdrawal> withdrawals = new ArrayList<>();

  @OneToMany(mappedBy = "submission", fetch = FetchType.EAGER)
  private List<SubmissionReview> reviews = new ArrayList<>();

  @OneToMany(mappedBy = "submission", fetch = FetchType.EAGER)
  private List<SubmissionLapse> lapses = new ArrayList<>();

  protected Submission() {}

  /**
   * @param number within the year, from 1
   * @param forms the institution's own first
   */
  Submission(
      FiscalYear year,
      int number,
      String editionId,
      Progress progress,
      String message,
      List<OfficialForm> forms,
      Actor by,
      Instant at) {
    this.fiscalYear = year.year();
    this.number = number;
    this.editionId = editionId;
    this.progress = progress;
    this.message = message;
    this.snapshot = Snapshot.write(forms);
    this.snapshotSha256 = Snapshot.sha256(snapshot);
    this.submittedByName = by.name();
    this.submittedAt = at;
  }

  SubmissionWithdrawal withdraw(Actor by, Instant at) {
    SubmissionWithdrawal withdrawal = new SubmissionWithdrawal(this, by, at);
    withdrawals.add(withdrawal);
    return withdrawal;
  }

  /** What the health center says; told once. */
  public SubmissionReview review(Verdict verdict, String words, Actor by, Instant at) {
    SubmissionReview review = new SubmissionReview(this, verdict, words, by, at);
    reviews.add(review);
    return review;
  }

  /**
   * The forms as they were.
   *
   * @throws IllegalStateException if the text is not the one that was submitted
   */
  public List<OfficialForm> forms() {
    if (!Snapshot.sha256(snapshot).equals(snapshotSha256)) {
      throw new IllegalStateException("submission " + getId() + " is not what was submitted");
    }
    return Snapshot.read(snapshot);
  }

  /** Where the year stands as long as nothing newer was submitted and the form stays the same. */
  public SubmissionState state() {
    return getReview() == null ? SubmissionState.SUBMITTED : getReview().getVerdict().state();
  }

  public FiscalYear year() {
    return new FiscalYear(fiscalYear);
  }

  /** 1 for 第1回提出. */
  public int getNumber() {
    return number;
  }

  public String getEditionId() {
    return editionId;
  }

  /** How far the institution's own form was. */
  public Progress getProgress() {
    return progress;
  }

  /** What the institution wrote to the health center, or null. */
  public String getMessage() {
    return message;
  }

  public String getSnapshotSha256() {
    return snapshotSha256;
  }

  public Instant getSubmittedAt() {
    return submittedAt;
  }

  public String getSubmittedByName() {
    return submittedByName;
  }

  public boolean isWithdrawn() {
    return !withdrawals.isEmpty();
  }

  /** Null unless it was withdrawn. */
  public SubmissionWithdrawal getWithdrawal() {
    return withdrawals.isEmpty() ? null : withdrawals.get(0);
  }

  /** Null unless the form changed after it. */
  public SubmissionLapse getLapse() {
    return lapses.isEmpty() ? null : lapses.get(0);
  }

  /** Null until the health center has said something. */
  public SubmissionReview getReview() {
    return reviews.isEmpty() ? null : reviews.get(0);
  }
}
