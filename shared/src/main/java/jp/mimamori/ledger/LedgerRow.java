package jp.mimamori.ledger;

import java.util.List;

/** An entry as lists show it. */
public final class LedgerRow {

  private final LedgerEntry entry;
  private final List<LedgerCell> cells;

  LedgerRow(LedgerEntry entry, List<Column> columns, Names names) {
    this.entry = entry;
    this.cells = columns.stream().map(c -> new LedgerCell(c, c.shownOf(entry, names))).toList();
  }

  public long getId() {
    return entry.getId();
  }

  public String getTitle() {
    return entry.title();
  }

  public LedgerEntry getEntry() {
    return entry;
  }

  public List<LedgerCell> getCells() {
    return cells;
  }
}
