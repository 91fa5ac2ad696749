package jp.mimamori.edition;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.edition.DetectedForm.DetectedRow;

/** Guesses which control a row asks for, from the items of earlier editions. */
final class ControlProposals {

  /** Below this two texts have little more than their grammar in common. */
  private static final double ALIKE = 0.55;

  private static final double SAME_GROUP = 0.02;

  private final List<ChecklistItem> known;

  /**
   * @param known items of earlier editions, the newest first
   */
  ControlProposals(List<ChecklistItem> known) {
    this.known = List.copyOf(known);
  }

  /** The control of the most similar item; null where none is similar. */
  String of(DetectedRow row) {
    return known.stream()
        .filter(item -> item.isGate() == row.gate())
        .max(Comparator.comparingDouble(item -> likeness(row, item)))
        .filter(item -> likeness(row, item) >= ALIKE)
        .map(ChecklistItem::getControlId)
        .orElse(null);
  }

  private static double likeness(DetectedRow row, ChecklistItem item) {
    double group = Objects.equals(row.groupName(), item.getGroupName()) ? SAME_GROUP : 0;
    return Similarity.of(row.text(), item.getText()) + group;
  }
}
