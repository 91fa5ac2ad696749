package jp.mimamori.inspection;

import java.util.List;

/** A visit as one officer goes through it. */
public final class VisitRecord {

  private final InspectionFile file;
  private final List<VisitItem> items;
  private final VisitEntries entries;
  private final InspectionRules rules;
  private final String sub;

  VisitRecord(
      InspectionFile file,
      List<VisitItem> items,
      VisitEntries entries,
      InspectionRules rules,
      String sub) {
    this.file = file;
    this.items = items;
    this.entries = entries;
    this.rules = rules;
    this.sub = sub;
  }

  VisitRecord with(VisitEntries newer) {
    return new VisitRecord(file, items, newer, rules, sub);
  }

  /** Whether the visit is about this item, or it stands for the visit as a whole. */
  boolean isAbout(String itemId) {
    return itemId.equals(VisitEntry.WHOLE)
        || items.stream().anyMatch(item -> item.getItemId().equals(itemId));
  }

  public InspectionFile getFile() {
    return file;
  }

  public List<VisitItem> getItems() {
    return items;
  }

  public VisitEntries getEntries() {
    return entries;
  }

  /** The words to choose from. */
  public InspectionRules getRules() {
    return rules;
  }

  /** What this officer goes on writing at, or null. */
  public VisitEntry own(String itemId) {
    return entries.own(itemId, sub).orElse(null);
  }
}
