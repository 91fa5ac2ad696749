package jp.mimamori.checklist;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.tenancy.TenantOwned;

/**
 * 回答一式: what one institution answers in one fiscal year on its own form, or one of its vendors on
 * 事業者確認用. Aggregate root: it alone adds rounds, and it keeps {@link Progress} true after each.
 */
@Entity
@Table(name = "checklist_response")
public class ChecklistResponse extends TenantOwned {

  /** In place of a vendor's id: the institution's own form. */
  public static final long OWN_FORM = 0;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  /** {@link #OWN_FORM}, or the vendor that answers. */
  @Column(name = "vendor_id")
  private long vendorId;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "edition_id")
  private ChecklistEdition edition;

  @Embedded private Progress progress;

  @Enumerated(EnumType.STRING)
  @Column(name = "submission_state")
  private SubmissionState submissionState = SubmissionState.NOT_SUBMITTED;

  @Column(name = "last_activity_at")
  private Instant lastActivityAt;

  @OneToMany(mappedBy = "response", cascade = CascadeType.PERSIST)
  private List<Round> rounds = new ArrayList<>();

  protected ChecklistResponse() {}

  /** The institution's own form. */
  public ChecklistResponse(FiscalYear year, ChecklistEdition edition, Instant now) {
    this(year, OWN_FORM, edition, now);
  }

  /**
   * @param vendorId the vendor that answers, or {@link #OWN_FORM}
   */
  public ChecklistResponse(FiscalYear year, long vendorId, ChecklistEdition edition, Instant now) {
    this.fiscalYear = year.year();
    this.vendorId = vendorId;
    this.edition = edition;
    this.lastActivityAt = now;
    this.progress = Progress.of(edition, Map.of());
  }

  /**
   * Adds a round to an item.
   *
   * @param today the date in Japan
   * @throws AnswerRefusedException with every broken rule
   */
  public Round answer(ChecklistItem item, Answer answer, Actor by, Instant at, LocalDate today) {
    return answer(item, answer, RoundOrigin.INSTITUTION, by, at, today);
  }

  /** The same for an answer that may have come from elsewhere. */
  public Round answer(
      ChecklistItem item,
      Answer answer,
      RoundOrigin origin,
      Actor by,
      Instant at,
      LocalDate today) {
    List<AnswerFault> faults = faults(item, answer, today);
    if (!faults.isEmpty()) {
      throw new AnswerRefusedException(faults);
    }
    int roundNo = last(item.getId()).map(r -> r.getRoundNo() + 1).orElse(1);
    return add(item, answer, origin, by, at, roundNo, 1);
  }

  /**
   * The same for an answer that the institution gave on paper.
   *
   * @param by the officer who enters it
   */
  public Round answerFromPaper(
      ChecklistItem item, Answer answer, PaperEntry paper, Actor by, Instant at, LocalDate today) {
    return answer(item, answer, by, at, today).onPaper(paper);
  }

  /** What is wrong with a further round; empty if it can be added. */
  public List<AnswerFault> faults(ChecklistItem item, Answer answer, LocalDate today) {
    return faults(item, answer, today, last(item.getId()).map(Round::getConfirmedOn));
  }

  /**
   * Corrects a slip in the last round of an item: the round keeps its number, the slip stays in the
   * history.
   *
   * @throws AnswerRefusedException with every broken rule
   */
  public Round correct(ChecklistItem item, Answer answer, Actor by, Instant at, LocalDate today) {
    Round slip =
        latest(item.getId())
            .orElseThrow(() -> new AnswerRefusedException(List.of(AnswerFault.NOTHING_TO_CORRECT)));
    List<AnswerFault> faults =
        faults(item, answer, today, confirmedOn(item.getId(), slip.getRoundNo() - 1));
    if (!faults.isEmpty()) {
      throw new AnswerRefusedException(faults);
    }
    int revisionNo = slip.getRevisionNo() + 1;
    return add(item, answer, RoundOrigin.INSTITUTION, by, at, slip.getRoundNo(), revisionNo);
  }

  private List<AnswerFault> faults(
      ChecklistItem item, Answer answer, LocalDate today, Optional<LocalDate> previousRoundOn) {
    AnswerRules rules = new AnswerRules(year(), item, answer, today);
    List<AnswerFault> faults = new ArrayList<>(rules.faults());
    LocalDate confirmedOn = answer.confirmedOn();
    if (confirmedOn != null && previousRoundOn.filter(confirmedOn::isBefore).isPresent()) {
      faults.add(AnswerFault.CONFIRMED_ON_BEFORE_PREVIOUS_ROUND);
    }
    if (!item.isGate() && hasNoSystem()) {
      faults.add(AnswerFault.GATE_CLOSED);
    }
    return faults;
  }

  private Round add(
      ChecklistItem item,
      Answer answer,
      RoundOrigin origin,
      Actor by,
      Instant at,
      int roundNo,
      int revisionNo) {
    latest(item.getId()).ifPresent(Round::giveWay);
    Round round = new Round(this, item, roundNo, revisionNo, answer, origin, by, at);
    rounds.add(round);
    progress = Progress.of(edition, latestByItem());
    lastActivityAt = at;
    return round;
  }

  /** The answer that stands for the item. */
  public Optional<Round> latest(String itemId) {
    return rounds.stream().filter(r -> r.isLatest() && r.getItemId().equals(itemId)).findFirst();
  }

  /** The round given last, whether or not it still stands for the item. */
  private Optional<Round> last(String itemId) {
    return history(itemId).stream().reduce((first, second) -> second);
  }

  private Map<String, Round> latestByItem() {
    Map<String, Round> latest = new HashMap<>();
    rounds.stream().filter(Round::isLatest).forEach(r -> latest.put(r.getItemId(), r));
    return latest;
  }

  private Optional<LocalDate> confirmedOn(String itemId, int roundNo) {
    return history(itemId).stream()
        .filter(r -> r.getRoundNo() == roundNo)
        .reduce((first, second) -> second)
        .map(Round::getConfirmedOn);
  }

  /** Every round of an item with all its revisions, oldest first. */
  public List<Round> history(String itemId) {
    return rounds.stream()
        .filter(r -> r.getItemId().equals(itemId))
        .sorted(Round.AS_GIVEN)
        .toList();
  }

  /** Whether the gate question was answered いいえ. The other answers stay and come back with はい. */
  public boolean hasNoSystem() {
    return edition
        .gate()
        .flatMap(gate -> latest(gate.getId()))
        .filter(r -> r.getValue() == AnswerValue.NO)
        .isPresent();
  }

  public FiscalYear year() {
    return new FiscalYear(fiscalYear);
  }

  /** The vendor that answers, or {@link #OWN_FORM}. */
  public long getVendorId() {
    return vendorId;
  }

  public ChecklistEdition getEdition() {
    return edition;
  }

  public Progress getProgress() {
    return progress;
  }

  public SubmissionState getSubmissionState() {
    return submissionState;
  }

  /** Follows what became of the submissions; they decide, the response only repeats it. */
  public void follow(SubmissionState state) {
    submissionState = state;
  }

  public Instant getLastActivityAt() {
    return lastActivityAt;
  }

  /** In any order. */
  public List<Round> getRounds() {
    return rounds;
  }
}
