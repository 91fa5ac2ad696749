package jp.mimamori.ledger;

/** How many entries of a ledger are in use. */
public final class LedgerCount {

  private final LedgerKind kind;
  private final long entries;

  LedgerCount(LedgerKind kind, long entries) {
    this.kind = kind;
    this.entries = entries;
  }

  public LedgerKind getKind() {
    return kind;
  }

  public long getEntries() {
    return entries;
  }
}
