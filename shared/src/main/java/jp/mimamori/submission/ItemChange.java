package jp.mimamori.submission;

import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OfficialForm.RoundCell;
import jp.mimamori.checklist.OfficialForm.Row;
import jp.mimamori.checklist.OfficialForm.Section;

/** One item that was answered again: before and after. */
public final class ItemChange {

  private final OfficialForm form;
  private final Section section;
  private final Row row;
  private final RoundCell before;
  private final RoundCell after;
  private final boolean reworded;

  ItemChange(
      OfficialForm form,
      Section section,
      Row row,
      RoundCell before,
      RoundCell after,
      boolean reworded) {
    this.form = form;
    this.section = section;
    this.row = row;
    this.before = before;
    this.after = after;
    this.reworded = reworded;
  }

  public ItemKey getKey() {
    return new ItemKey(form.vendorId(), row.itemId());
  }

  /** 事業者 whose form it is, or null. */
  public String getVendorName() {
    return form.vendorName();
  }

  /** 2-⑪, or the title of the section where items bear no number. */
  public String getNumber() {
    return FormLines.number(section, row);
  }

  public String getText() {
    return row.text();
  }

  /** Null where the item had no answer. */
  public RoundCell getBefore() {
    return before;
  }

  /** Null where the item has none any more. */
  public RoundCell getAfter() {
    return after;
  }

  /** Whether the wording of the item itself is another. */
  public boolean isReworded() {
    return reworded;
  }
}
