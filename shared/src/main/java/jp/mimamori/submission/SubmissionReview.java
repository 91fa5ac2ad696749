package jp.mimamori.submission;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mimamori.identity.Actor;
import jp.mimamori.tenancy.TenantOwned;

/** 受理 or 差し戻し by the health center, with its comments. Written by officers only. */
@Entity
@Table(name = "submission_review")
public class SubmissionReview extends TenantOwned {

  /** Longest text of the office, in characters. */
  public static final int TEXT_MAX = 1000;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "submission_id")
  private Submission submission;

  @Enumerated(EnumType.STRING)
  private Verdict verdict;

  private String message;

  @Column(name = "reviewed_at")
  private Instant reviewedAt;

  @Column(name = "reviewed_by_name")
  private String reviewedByName;

  @Column(name = "office_name")
  private String officeName;

  @OneToMany(mappedBy = "review", cascade = CascadeType.PERSIST, fetch = FetchType.EAGER)
  @OrderBy("vendorId, itemId")
  private List<SubmissionComment> comments = new ArrayList<>();

  protected SubmissionReview() {}

  SubmissionReview(Submission submission, Verdict verdict, String message, Actor by, Instant at) {
    this.submission = submission;
    this.verdict = verdict;
    this.message = message;
    this.reviewedByName = by.name();
    this.officeName = by.post();
    this.reviewedAt = at;
  }

  /** Adds what the institution is to look at again. */
  public void comment(ItemKey item, String text) {
    comments.add(new SubmissionComment(this, item, text));
  }

  /** What is said about an item, if anything. */
  public Optional<String> commentOn(ItemKey item) {
    return comments.stream()
        .filter(c -> c.getItem().equals(item))
        .map(SubmissionComment::getText)
        .findFirst();
  }

  Submission getSubmission() {
    return submission;
  }

  public Verdict getVerdict() {
    return verdict;
  }

  /** About the whole, or null. */
  public String getMessage() {
    return message;
  }

  public Instant getReviewedAt() {
    return reviewedAt;
  }

  public String getReviewedByName() {
    return reviewedByName;
  }

  /** 保健所. */
  public String getOfficeName() {
    return officeName;
  }

  public List<SubmissionComment> getComments() {
    return comments;
  }
}
