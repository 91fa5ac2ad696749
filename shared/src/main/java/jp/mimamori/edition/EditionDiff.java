package jp.mimamori.edition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.Control;
import jp.mimamori.checklist.Lineage;

/** 版の比較: what became of each question from one edition to another, by control. */
public final class EditionDiff {

  private final ChecklistEdition earlier;
  private final ChecklistEdition later;
  private final List<DiffLine> lines = new ArrayList<>();

  /**
   * @param controls by id
   */
  EditionDiff(ChecklistEdition earlier, ChecklistEdition later, Map<String, Control> controls) {
    this.earlier = earlier;
    this.later = later;
    Lineage lineage = new Lineage(earlier.getItems(), later.getItems());
    for (ChecklistItem item : later.getItems()) {
      List<ChecklistItem> origins = lineage.originsOf(item);
      lines.add(new DiffLine(kind(lineage, origins, item), origins, item, title(controls, item)));
    }
    for (ChecklistItem item : earlier.getItems()) {
      if (lineage.successorsOf(item).isEmpty()) {
        lines.add(new DiffLine(DiffKind.DROPPED, List.of(item), null, title(controls, item)));
      }
    }
  }

  private static DiffKind kind(Lineage lineage, List<ChecklistItem> origins, ChecklistItem item) {
    if (origins.isEmpty()) {
      return DiffKind.NEW;
    }
    if (origins.size() > 1) {
      return DiffKind.MERGED;
    }
    if (lineage.successorsOf(origins.get(0)).size() > 1) {
      return DiffKind.SPLIT;
    }
    return origins.get(0).getWording().readsLike(item.getWording())
        ? DiffKind.SAME
        : DiffKind.REWORDED;
  }

  private static String title(Map<String, Control> controls, ChecklistItem item) {
    Control control = item.getControlId() == null ? null : controls.get(item.getControlId());
    return control == null ? null : control.getTitle();
  }

  public ChecklistEdition getEarlier() {
    return earlier;
  }

  public ChecklistEdition getLater() {
    return later;
  }

  /** In the order of the later edition; what was dropped comes last. */
  public List<DiffLine> getLines() {
    return lines;
  }

  /** How many of each kind, in the order of the kinds; kinds without any are left out. */
  public Map<DiffKind, Long> getCounts() {
    Map<DiffKind, Long> counts = new EnumMap<>(DiffKind.class);
    lines.forEach(line -> counts.merge(line.getKind(), 1L, Long::sum));
    return counts;
  }
}
