package jp.mimamori.ledger;

import java.util.List;

/** A cell that was or will be changed, in words. */
public final class LedgerDifference {

  private final String label;
  private final String from;
  private final String to;

  private LedgerDifference(Column column, ChangedCell cell) {
    this.label = column.getLabel();
    this.from = column.shown(cell.from());
    this.to = column.shown(cell.to());
  }

  /** In the order in which they were changed; columns that a ledger has no more are left out. */
  public static List<LedgerDifference> of(LedgerKind kind, List<ChangedCell> cells) {
    return cells.stream()
        .filter(cell -> kind.columns().find(cell.column()).isPresent())
        .map(cell -> new LedgerDifference(kind.columns().one(cell.column()), cell))
        .toList();
  }

  public String getLabel() {
    return label;
  }

  /** Empty for nothing. */
  public String getFrom() {
    return from;
  }

  public String getTo() {
    return to;
  }
}
