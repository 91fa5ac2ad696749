package jp.mimamori.checklist;

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
import java.util.Comparator;
import jp.mimamori.identity.Actor;
import jp.mimamori.tenancy.TenantOwned;

/**
 * 回: one confirmation of one item. Never changed and never removed; only {@link #isLatest()} passes
 * on to the next. A slip is corrected by a further revision of the same round, which keeps the
 * slip.
 */
@Entity
@Table(name = "answer_round")
public class Round extends TenantOwned {

  /** Of one item, oldest first: as they were given, each with its corrections. */
  static final Comparator<Round> AS_GIVEN =
      Comparator.comparingInt(Round::getRoundNo).thenComparingInt(Round::getRevisionNo);

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "response_id")
  private ChecklistResponse response;

  @Column(name = "item_id")
  private String itemId;

  @Column(name = "control_id")
  private String controlId;

  @Column(name = "round_no")
  private int roundNo;

  @Column(name = "revision_no")
  private int revisionNo;

  @Enumerated(EnumType.STRING)
  private AnswerValue value;

  @Column(name = "confirmed_on")
  private LocalDate confirmedOn;

  @Column(name = "target_on")
  private LocalDate targetOn;

  private String remarks;

  @Column(name = "wording_digest")
  private String wordingDigest;

  @Enumerated(EnumType.STRING)
  private RoundOrigin origin;

  @Column(name = "answered_by_name")
  private String answeredByName;

  @Column(name = "answered_at")
  private Instant answeredAt;

  private boolean latest;

  @Column(name = "office_name")
  private String officeName;

  @Column(name = "paper_on")
  private LocalDate paperOn;

  protected Round() {}

  Round(
      ChecklistResponse response,
      ChecklistItem item,
      int roundNo,
      int revisionNo,
      Answer answer,
      RoundOrigin origin,
      Actor by,
      Instant at) {
    this.response = response;
    this.itemId = item.getId();
    this.controlId = item.getControlId();
    this.wordingDigest = item.getWordingDigest();
    this.roundNo = roundNo;
    this.revisionNo = revisionNo;
    this.value = answer.value();
    this.confirmedOn = answer.confirmedOn();
    this.targetOn = answer.targetOn();
    this.remarks = answer.remarks();
    this.origin = origin;
    this.answeredByName = by.name();
    this.answeredAt = at;
    this.latest = true;
  }

  /** Marks the round as one that an officer entered. */
  Round onPaper(PaperEntry paper) {
    officeName = paper.office();
    paperOn = paper.paperOn();
    return this;
  }

  void giveWay() {
    latest = false;
  }

  /** いいえ whose target date has passed. A matter of the date alone; nothing has to run. */
  public boolean isOverdue(LocalDate today) {
    return latest && value == AnswerValue.NO && targetOn != null && targetOn.isBefore(today);
  }

  public String getItemId() {
    return itemId;
  }

  public String getControlId() {
    return controlId;
  }

  /** 1 for 1回目. */
  public int getRoundNo() {
    return roundNo;
  }

  /** 1 as first given; more when a slip was corrected. */
  public int getRevisionNo() {
    return revisionNo;
  }

  public AnswerValue getValue() {
    return value;
  }

  public LocalDate getConfirmedOn() {
    return confirmedOn;
  }

  public LocalDate getTargetOn() {
    return targetOn;
  }

  public String getRemarks() {
    return remarks;
  }

  public String getWordingDigest() {
    return wordingDigest;
  }

  public RoundOrigin getOrigin() {
    return origin;
  }

  public String getAnsweredByName() {
    return answeredByName;
  }

  public Instant getAnsweredAt() {
    return answeredAt;
  }

  /** 代理入力: that an officer entered it from paper, or null. */
  public PaperEntry getPaper() {
    return paperOn == null ? null : new PaperEntry(officeName, paperOn);
  }

  /** Whether this is the answer that stands for the item. */
  public boolean isLatest() {
    return latest;
  }
}
