package jp.mimamori.tenantportal.checklist;

import java.util.EnumSet;
import java.util.Set;
import jp.mimamori.checklist.ItemState;
import jp.mimamori.checklist.SheetLine;

/** Which items the checklist shows. */
public enum Selection {
  ALL(EnumSet.allOf(ItemState.class)),
  OPEN(EnumSet.of(ItemState.OPEN)),
  NO(EnumSet.of(ItemState.NO, ItemState.OVERDUE)),
  OVERDUE(EnumSet.of(ItemState.OVERDUE));

  private final Set<ItemState> states;

  Selection(Set<ItemState> states) {
    this.states = states;
  }

  /** The selection of that name in an address; all items for any other text. */
  static Selection of(String name) {
    for (Selection selection : values()) {
      if (selection.name().equalsIgnoreCase(name)) {
        return selection;
      }
    }
    return ALL;
  }

  boolean holds(SheetLine line) {
    return states.contains(line.getState());
  }
}
