package jp.mimamori.checklist;

import java.util.List;
import java.util.Objects;

/**
 * 系統: from which items of an earlier edition those of a later one come. By control, never by
 * number: numbers change with each edition. Within a control an item comes from that of its own
 * group (サーバ from サーバ); one whose group did not exist before comes from all that have no successor
 * of their own group, so 全般 takes over サーバ, 端末PC and ネットワーク機器 together.
 */
public final class Lineage {

  private final List<ChecklistItem> earlier;
  private final List<ChecklistItem> later;

  public Lineage(List<ChecklistItem> earlier, List<ChecklistItem> later) {
    this.earlier = List.copyOf(earlier);
    this.later = List.copyOf(later);
  }

  /** Several where items were merged; none for a new question. */
  public List<ChecklistItem> originsOf(ChecklistItem item) {
    List<ChecklistItem> self =
        earlier.stream().filter(e -> Objects.equals(e.getId(), item.getId())).toList();
    if (!self.isEmpty()) {
      return self;
    }
    List<ChecklistItem> sameControl = ofControl(earlier, item.getControlId());
    List<ChecklistItem> sameGroup = sameControl.stream().filter(e -> sameGroup(e, item)).toList();
    if (!sameGroup.isEmpty()) {
      return closest(sameGroup, item);
    }
    List<ChecklistItem> free =
        sameControl.stream()
            .filter(
                e -> ofControl(later, item.getControlId()).stream().noneMatch(l -> sameGroup(e, l)))
            .toList();
    return free.isEmpty() ? sameControl : free;
  }

  /** Several where an item was split; none where it was dropped. */
  public List<ChecklistItem> successorsOf(ChecklistItem origin) {
    return later.stream().filter(item -> originsOf(item).contains(origin)).toList();
  }

  /** One control may ask twice in one group; then the wording tells them apart. */
  private static List<ChecklistItem> closest(List<ChecklistItem> origins, ChecklistItem item) {
    List<ChecklistItem> sameWords =
        origins.stream().filter(o -> o.getWording().readsLike(item.getWording())).toList();
    return sameWords.isEmpty() ? origins : sameWords;
  }

  private static List<ChecklistItem> ofControl(List<ChecklistItem> items, String controlId) {
    return items.stream()
        .filter(i -> controlId != null && controlId.equals(i.getControlId()))
        .toList();
  }

  private static boolean sameGroup(ChecklistItem one, ChecklistItem other) {
    return Objects.equals(one.getGroupName(), other.getGroupName());
  }
}
