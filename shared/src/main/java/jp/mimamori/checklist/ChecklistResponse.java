package jp.mimamori.checklist;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
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
 * 回答一式: what one institution answers in one fiscal year, on the edition in force for that year.
 * Aggregate root: it alone adds rounds, and it keeps {@link Progress} true after each.
 */
@Entity
@Table(name = "checklist_response")
public class ChecklistResponse extends TenantOwned {

  @Column(name = "fiscal_year")
  private int fiscalYear;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "edition_id")
  private ChecklistEdition edition;

  @Embedded private Progress progress;

  @Column(name = "last_activity_at")
  private Instant lastActivityAt;

  @OneToMany(mappedBy = "response", cascade = CascadeType.PERSIST)
  @OrderBy("itemId, roundNo, revisionNo")
  private List<Round> rounds = new ArrayList<>();

  protected ChecklistResponse() {}

  public ChecklistResponse(FiscalYear year, ChecklistEdition edition, Instant now) {
    this.fiscalYear = year.year();
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
    Optional<Round> previous = latest(item.getId());
    refuseIfFaulty(item, answer, today, previous.map(Round::getConfirmedOn));
    return add(item, answer, by, at, previous.map(r -> r.getRoundNo() + 1).orElse(1), 1);
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
    refuseIfFaulty(item, answer, today, confirmedOn(item.getId(), slip.getRoundNo() - 1));
    return add(item, answer, by, at, slip.getRoundNo(), slip.getRevisionNo() + 1);
  }

  private void refuseIfFaulty(
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
    if (!faults.isEmpty()) {
      throw new AnswerRefusedException(faults);
    }
  }

  private Round add(
      ChecklistItem item, Answer answer, Actor by, Instant at, int roundNo, int revisionNo) {
    latest(item.getId()).ifPresent(Round::giveWay);
    Round round = new Round(this, item, roundNo, revisionNo, answer, by, at);
    rounds.add(round);
    progress = Progress.of(edition, latestByItem());
    lastActivityAt = at;
    return round;
  }

  /** The answer that stands for the item. */
  public Optional<Round> latest(String itemId) {
    return rounds.stream().filter(r -> r.isLatest() && r.getItemId().equals(itemId)).findFirst();
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
    return rounds.stream().filter(r -> r.getItemId().equals(itemId)).toList();
  }

  /** Whether the gate question was answered いいえ. The other answers stay and come back with はい. */
  public boolean hasNoSystem() {
    return latest(edition.gate().getId()).filter(r -> r.getValue() == AnswerValue.NO).isPresent();
  }

  public FiscalYear year() {
    return new FiscalYear(fiscalYear);
  }

  public ChecklistEdition getEdition() {
    return edition;
  }

  public Progress getProgress() {
    return progress;
  }

  public Instant getLastActivityAt() {
    return lastActivityAt;
  }

  public List<Round> getRounds() {
    return rounds;
  }
}
