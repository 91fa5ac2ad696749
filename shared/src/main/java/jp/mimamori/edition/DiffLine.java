package jp.mimamori.edition;

import java.util.List;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.WordDiff;

/** One question in two editions. */
public final class DiffLine {

  private final DiffKind kind;
  private final List<ChecklistItem> before;
  private final ChecklistItem after;
  private final String controlTitle;

  /**
   * @param after null for a dropped item
   */
  DiffLine(DiffKind kind, List<ChecklistItem> before, ChecklistItem after, String controlTitle) {
    this.kind = kind;
    this.before = List.copyOf(before);
    this.after = after;
    this.controlTitle = controlTitle;
  }

  public DiffKind getKind() {
    return kind;
  }

  public List<ChecklistItem> getBefore() {
    return before;
  }

  public ChecklistItem getAfter() {
    return after;
  }

  public String getControlTitle() {
    return controlTitle;
  }

  /** Empty unless the words differ from those of the first item before. */
  public List<WordDiff.Part> getChanges() {
    return before.isEmpty()
            || after == null
            || before.get(0).getWording().readsLike(after.getWording())
        ? List.of()
        : WordDiff.between(before.get(0).getWording(), after.getWording());
  }
}
