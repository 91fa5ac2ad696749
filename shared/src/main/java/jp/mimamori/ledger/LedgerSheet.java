package jp.mimamori.ledger;

import java.util.List;

/** One entry with all that is written about it, and what became of it. */
public final class LedgerSheet {

  private final LedgerKind kind;
  private final LedgerRow row;
  private final List<LedgerChange> changes;

  LedgerSheet(LedgerKind kind, LedgerEntry entry, List<LedgerChange> changes, Names names) {
    this.kind = kind;
    this.row = new LedgerRow(entry, kind.columns().all(), names);
    this.changes = List.copyOf(changes);
  }

  public LedgerEntry getEntry() {
    return row.getEntry();
  }

  public String getTitle() {
    return row.getTitle();
  }

  public List<LedgerCell> getFilled() {
    return row.getCells().stream().filter(cell -> !cell.getText().isEmpty()).toList();
  }

  /** Labels of what nobody has filled in. */
  public List<String> getUnwritten() {
    return row.getCells().stream()
        .filter(cell -> cell.getText().isEmpty())
        .map(LedgerCell::getLabel)
        .toList();
  }

  /** Newest first. */
  public List<LedgerChange> getChanges() {
    return changes;
  }

  public List<LedgerDifference> differences(LedgerChange change) {
    return LedgerDifference.of(kind, change.getCells());
  }
}
