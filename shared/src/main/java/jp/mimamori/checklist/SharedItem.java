package jp.mimamori.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An item that asks several institutions the same: one control, one wording, one group. */
public final class SharedItem {

  private final List<SheetLine> lines;

  private SharedItem(List<SheetLine> lines) {
    this.lines = List.copyOf(lines);
  }

  /**
   * What all sheets ask alike, in the order of the first one. Left out are the gate question, since
   * its answer decides over all others, and what one of them is not asked.
   */
  static List<SharedItem> in(List<ChecklistSheet> sheets) {
    List<SharedItem> shared = new ArrayList<>();
    for (SheetLine first : sheets.get(0).getLines()) {
      List<SheetLine> alike =
          sheets.stream()
              .map(sheet -> find(first.getItem(), sheet))
              .flatMap(Optional::stream)
              .toList();
      if (alike.size() == sheets.size()) {
        shared.add(new SharedItem(alike));
      }
    }
    return shared;
  }

  private static Optional<SheetLine> find(ChecklistItem item, ChecklistSheet sheet) {
    return sheet.getLines().stream()
        .filter(line -> line.getState() != ItemState.NOT_ASKED && isSame(item, line.getItem()))
        .findFirst();
  }

  private static boolean isSame(ChecklistItem one, ChecklistItem other) {
    return !one.isGate()
        && one.getControlId().equals(other.getControlId())
        && one.getWordingDigest().equals(other.getWordingDigest())
        && Objects.equals(one.getGroupName(), other.getGroupName());
  }

  /** Names the item among the shared ones: its id at the first institution. */
  public String getKey() {
    return first().getItem().getId();
  }

  public String getLabel() {
    return first().getLabel();
  }

  /** The official wording. */
  public String getText() {
    return first().getItem().getText();
  }

  /** At each institution, in the order in which they were given. */
  public List<SheetLine> getLines() {
    return lines;
  }

  private SheetLine first() {
    return lines.get(0);
  }
}
