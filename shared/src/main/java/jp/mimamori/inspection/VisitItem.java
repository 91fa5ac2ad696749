package jp.mimamori.inspection;

import jp.mimamori.checklist.OfficialForm.RoundCell;
import jp.mimamori.checklist.OfficialForm.Row;

/** One item of the form that is gone through at the visit, as it was frozen. */
public final class VisitItem {

  private final String section;
  private final String group;
  private final String label;
  private final Row row;
  private final String show;

  /**
   * @param section title with its number
   * @param group サーバ …, or null
   * @param label such as 2-⑪
   * @param show what the institution was asked to have ready, or null
   */
  VisitItem(String section, String group, String label, Row row, String show) {
    this.section = section;
    this.group = group;
    this.label = label;
    this.row = row;
    this.show = show;
  }

  public String getSection() {
    return section;
  }

  public String getGroup() {
    return group;
  }

  public String getItemId() {
    return row.itemId();
  }

  public String getLabel() {
    return label;
  }

  public String getText() {
    return row.text();
  }

  /** ※…, or null. */
  public String getNote() {
    return row.note();
  }

  /** What the institution answered last, or null. */
  public RoundCell getAnswer() {
    return row.last();
  }

  /** 立入検査の日に見せるもの, or null. */
  public String getShow() {
    return show;
  }
}
