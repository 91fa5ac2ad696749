package jp.mimamori.ledger;

/** What stands in a column of an entry, as people read it. */
public final class LedgerCell {

  private final Column column;
  private final String text;

  LedgerCell(Column column, String text) {
    this.column = column;
    this.text = text;
  }

  public String getLabel() {
    return column.getLabel();
  }

  /** Empty for nothing. */
  public String getText() {
    return text;
  }
}
