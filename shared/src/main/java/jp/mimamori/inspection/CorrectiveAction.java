package jp.mimamori.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.evidence.Evidence;
import jp.mimamori.identity.Actor;
import jp.mimamori.tenancy.TenantOwned;

/**
 * 改善措置: what the institution says it did about a finding. Never changed; a further one is added.
 */
@Entity
@Table(name = "corrective_action")
public class CorrectiveAction extends TenantOwned {

  /** Longest text, in characters. */
  public static final int TEXT_MAX = 2000;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "result_id")
  private ItemResult result;

  private int number;
  private String text;

  @Column(name = "done_on")
  private LocalDate doneOn;

  @Column(name = "evidence_id")
  private Long evidenceId;

  @Column(name = "evidence_title")
  private String evidenceTitle;

  @Column(name = "answered_by_name")
  private String answeredByName;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @OneToMany(mappedBy = "action", fetch = FetchType.EAGER)
  private List<CorrectiveReview> reviews = new ArrayList<>();

  protected CorrectiveAction() {}

  /**
   * @param evidence what shows it, or null; the health center is told its title
   */
  CorrectiveAction(
      ItemResult result, String text, LocalDate doneOn, Evidence evidence, Actor by, Instant at) {
    this.result = result;
    this.number = result.getActions().size() + 1;
    this.text = text;
    this.doneOn = doneOn;
    this.evidenceId = evidence == null ? null : evidence.getId();
    this.evidenceTitle = evidence == null ? null : evidence.getTitle();
    this.answeredByName = by.name();
    this.answeredAt = at;
    result.getActions().add(this);
  }

  ItemResult result() {
    return result;
  }

  CorrectiveReview review(
      CorrectiveVerdict verdict, String message, LocalDate dueOn, Actor by, Instant at) {
    CorrectiveReview review = new CorrectiveReview(this, verdict, message, dueOn, by, at);
    reviews.add(review);
    return review;
  }

  /** 1 for the first answer to the finding. */
  public int getNumber() {
    return number;
  }

  public String getText() {
    return text;
  }

  /** When it was done, or null for what is still to be done. */
  public LocalDate getDoneOn() {
    return doneOn;
  }

  /** Null without evidence, and for officers. */
  public Long getEvidenceId() {
    return evidenceId;
  }

  public String getEvidenceTitle() {
    return evidenceTitle;
  }

  public String getAnsweredByName() {
    return answeredByName;
  }

  public Instant getAnsweredAt() {
    return answeredAt;
  }

  /** Null until the health center has looked. */
  public CorrectiveReview getReview() {
    return reviews.isEmpty() ? null : reviews.get(0);
  }
}
