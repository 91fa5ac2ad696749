package jp.mimamori.checklist;

import java.util.List;

/** Items of one section that stand under one group: 全般・サーバ・端末PC・ネットワーク機器. */
public final class SheetGroup {

  private final String name;
  private final List<SheetLine> lines;

  SheetGroup(String name, List<SheetLine> lines) {
    this.name = name;
    this.lines = List.copyOf(lines);
  }

  /** Null where the section is not divided. */
  public String getName() {
    return name;
  }

  public List<SheetLine> getLines() {
    return lines;
  }
}
