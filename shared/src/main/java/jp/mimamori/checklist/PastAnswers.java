package jp.mimamori.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The answers that an institution gave to one edition in one year, the last of each item. Where the
 * gate question was answered いいえ, only that answer counts, as on the form.
 */
final class PastAnswers {

  private final List<ChecklistItem> items;
  private final Map<String, Round> last = new HashMap<>();
  private final WordingHistory wordings;

  /**
   * @param rounds in any order; those of items of other editions are left out
   */
  PastAnswers(List<ChecklistItem> items, List<Round> rounds, WordingHistory wordings) {
    this.items = List.copyOf(items);
    this.wordings = wordings;
    rounds.stream()
        .filter(round -> items.stream().anyMatch(i -> i.getId().equals(round.getItemId())))
        .sorted(Round.AS_GIVEN)
        .forEach(round -> last.put(round.getItemId(), round));
    items.stream().filter(ChecklistItem::isGate).findFirst().ifPresent(this::heedGate);
  }

  private void heedGate(ChecklistItem gate) {
    Round answer = last.get(gate.getId());
    if (answer != null && answer.getValue() == AnswerValue.NO) {
      last.keySet().retainAll(List.of(gate.getId()));
    }
  }

  boolean isEmpty() {
    return last.isEmpty();
  }

  boolean answered(ChecklistItem item) {
    return last.containsKey(item.getId());
  }

  List<ChecklistItem> items() {
    return items;
  }

  /** What was said about the items; one that was left open has no round. */
  List<PastAnswer> of(List<ChecklistItem> origins) {
    List<PastAnswer> answers = new ArrayList<>();
    for (ChecklistItem origin : origins) {
      Round round = last.get(origin.getId());
      answers.add(
          new PastAnswer(
              origin, round, round == null ? origin.getWording() : wordings.of(origin, round)));
    }
    return answers;
  }
}
