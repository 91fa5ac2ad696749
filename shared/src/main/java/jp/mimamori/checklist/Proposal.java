package jp.mimamori.checklist;

import java.time.LocalDate;
import java.util.List;
import jp.mimamori.law.FiscalYear;

/**
 * 引き継ぎの案: what an institution said before about what an item asks. Computed and never stored; it
 * counts for nothing until a person confirms it with a new date.
 */
public final class Proposal {

  private final ChecklistItem item;
  private final ProposalKind kind;
  private final AnswerValue value;
  private final List<PastAnswer> origins;
  private final boolean split;

  /**
   * @param origins empty for a new question
   * @param split whether another item comes from the same origin
   */
  Proposal(ChecklistItem item, List<PastAnswer> origins, boolean split) {
    this.item = item;
    this.origins = List.copyOf(origins);
    this.split = split;
    this.kind = kind();
    this.value = value();
  }

  private ProposalKind kind() {
    if (origins.isEmpty()) {
      return ProposalKind.NEW;
    }
    boolean same = origins.stream().allMatch(o -> o.getWording().readsLike(item.getWording()));
    return same ? ProposalKind.SAME : ProposalKind.REWORDED;
  }

  /**
   * はい only if every origin was はい (official-content 1.7); an origin that was left open is none.
   * 記入不要 only where all were and the item still takes it.
   */
  private AnswerValue value() {
    if (origins.stream().noneMatch(o -> o.getRound() != null)) {
      return null;
    }
    for (AnswerValue one : List.of(AnswerValue.YES, AnswerValue.NOT_REQUIRED)) {
      if (origins.stream().allMatch(o -> o.is(one))) {
        return item.getAllowedValues().contains(one) ? one : null;
      }
    }
    return AnswerValue.NO;
  }

  public ProposalKind getKind() {
    return kind;
  }

  /** The answer to propose; null where there is nothing to propose. */
  public AnswerValue getValue() {
    return value;
  }

  /** What was said about each item that this one comes from. */
  public List<PastAnswer> getOrigins() {
    return origins;
  }

  /** Whether several items became this one. */
  public boolean isMerged() {
    return origins.size() > 1;
  }

  /** Whether one item became several, of which this is one. */
  public boolean isSplit() {
    return split;
  }

  /**
   * Nothing is left to enter but the date: the same words, and no target date is asked for. A part
   * of what was one item is looked at anew.
   */
  public boolean isConfirmable() {
    return kind == ProposalKind.SAME
        && !split
        && value != null
        && (value != AnswerValue.NO || item.isGate());
  }

  /** 目標日 of the only origin, where it lies in the year of the new answer; else null. */
  public LocalDate targetOn(FiscalYear year) {
    LocalDate target =
        value == AnswerValue.NO ? onlyRound() == null ? null : onlyRound().getTargetOn() : null;
    return target != null && year.contains(target) ? target : null;
  }

  /** 備考 of the only origin, or null. */
  public String getRemarks() {
    return onlyRound() == null ? null : onlyRound().getRemarks();
  }

  private Round onlyRound() {
    return origins.size() == 1 ? origins.get(0).getRound() : null;
  }

  /** What changed in the words since the first origin was answered; empty for a new question. */
  public List<WordDiff.Part> getChanges() {
    return kind == ProposalKind.REWORDED
        ? WordDiff.between(origins.get(0).getWording(), item.getWording())
        : List.of();
  }
}
