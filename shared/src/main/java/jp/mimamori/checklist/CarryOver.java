package jp.mimamori.checklist;

import java.util.List;

/**
 * 引き継ぎ: proposes for each item of an edition what the institution said before about the same
 * control. The nearest past that has an answer decides, one item at a time: this year's former
 * edition before last year's.
 */
public final class CarryOver {

  /** Where there is nothing to carry over. */
  static final CarryOver NONE = new CarryOver(List.of(), List.of());

  private final List<ChecklistItem> items;
  private final List<PastAnswers> pasts;

  /**
   * @param pasts the nearest first; those without any answer are left out
   */
  CarryOver(List<ChecklistItem> items, List<PastAnswers> pasts) {
    this.items = List.copyOf(items);
    this.pasts = pasts.stream().filter(p -> !p.isEmpty()).toList();
  }

  /** For one item of the edition; null for an institution that never answered. */
  Proposal proposal(ChecklistItem item) {
    if (pasts.isEmpty()) {
      return null;
    }
    Proposal unanswered = null;
    for (PastAnswers past : pasts) {
      Lineage lineage = new Lineage(past.items(), items);
      List<ChecklistItem> origins = lineage.originsOf(item);
      boolean split = origins.size() == 1 && lineage.successorsOf(origins.get(0)).size() > 1;
      Proposal proposal = new Proposal(item, past.of(origins), split);
      if (origins.stream().anyMatch(past::answered)) {
        return proposal;
      }
      if (unanswered == null && !origins.isEmpty()) {
        unanswered = proposal;
      }
    }
    return unanswered == null ? new Proposal(item, List.of(), false) : unanswered;
  }

  /** 廃止: what was answered before and is not asked any more. */
  List<ChecklistItem> dropped() {
    return pasts.stream()
        .flatMap(
            past -> past.items().stream().filter(past::answered).filter(i -> isDropped(past, i)))
        .distinct()
        .toList();
  }

  private boolean isDropped(PastAnswers past, ChecklistItem item) {
    return new Lineage(past.items(), items).successorsOf(item).isEmpty();
  }
}
