package jp.mimamori.checklist;

import java.util.List;

/** 区分 of the form, e.g. 1 体制構築. */
public final class SheetSection {

  private final String number;
  private final String title;
  private final List<SheetGroup> groups;

  SheetSection(String number, String title, List<SheetGroup> groups) {
    this.number = number;
    this.title = title;
    this.groups = List.copyOf(groups);
  }

  /** Null for the gate question, which stands before section 1. */
  public String getNumber() {
    return number;
  }

  public String getTitle() {
    return title;
  }

  public List<SheetGroup> getGroups() {
    return groups;
  }
}
