package jp.mimamori.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OfficialForm.RoundCell;
import jp.mimamori.checklist.OfficialForm.Row;
import jp.mimamori.checklist.OfficialForm.Section;

/** What changed from one state of the forms to a later one, item by item. */
public final class FormChanges {

  private final List<ItemChange> items = new ArrayList<>();

  private FormChanges() {}

  /**
   * Forms are matched by vendor, items by their id; an item that is gone is none of the later's.
   */
  public static FormChanges between(List<OfficialForm> before, List<OfficialForm> after) {
    FormChanges changes = new FormChanges();
    for (OfficialForm form : after) {
      Optional<OfficialForm> earlier =
          before.stream().filter(f -> f.vendorId() == form.vendorId()).findFirst();
      for (Section section : form.sections()) {
        section.groups().stream()
            .flatMap(group -> group.rows().stream())
            .forEach(row -> changes.compare(form, section, row, earlier));
      }
    }
    return changes;
  }

  private void compare(
      OfficialForm form, Section section, Row after, Optional<OfficialForm> earlier) {
    Row before =
        earlier
            .flatMap(f -> f.rows().filter(r -> r.itemId().equals(after.itemId())).findFirst())
            .orElse(null);
    RoundCell was = before == null ? null : before.last();
    boolean reworded = before != null && !before.text().equals(after.text());
    if (!Objects.equals(was, after.last()) || reworded) {
      items.add(new ItemChange(form, section, after, was, after.last(), reworded));
    }
  }

  public List<ItemChange> getItems() {
    return items;
  }

  public boolean isEmpty() {
    return items.isEmpty();
  }

  public boolean contains(ItemKey item) {
    return items.stream().anyMatch(change -> change.getKey().equals(item));
  }
}
