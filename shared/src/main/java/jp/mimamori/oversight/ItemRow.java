package jp.mimamori.oversight;

import java.util.EnumMap;
import java.util.Map;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.organization.InstitutionKind;

/** What is asked by one item, whatever kinds of institutions it is asked of. */
public final class ItemRow {

  private final ChecklistItem item;
  private final Map<InstitutionKind, ItemCell> kinds = new EnumMap<>(InstitutionKind.class);
  private final ItemCell total = new ItemCell();

  ItemRow(ChecklistItem item) {
    this.item = item;
  }

  void ask(InstitutionKind kind, long institutions) {
    kinds.computeIfAbsent(kind, k -> new ItemCell()).ask(institutions);
    total.ask(institutions);
  }

  void add(CountReader.Count count) {
    AnswerValue answer = AnswerValue.valueOf(count.value());
    kinds.computeIfAbsent(count.kind(), k -> new ItemCell()).add(answer, count.n());
    total.add(answer, count.n());
  }

  public ChecklistItem getItem() {
    return item;
  }

  /** Null for a kind of institution that is not asked. */
  public ItemCell of(InstitutionKind kind) {
    return kinds.get(kind);
  }

  public ItemCell getTotal() {
    return total;
  }
}
