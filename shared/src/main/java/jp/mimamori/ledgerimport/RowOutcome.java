package jp.mimamori.ledgerimport;

/** What a row of a file means for the ledger. */
public enum RowOutcome {
  NEW,
  CHANGED,
  SAME,
  /** Something in it cannot be read; it is not taken. */
  FAULTY,
  /** Nobody has said yet what the columns mean. */
  UNREAD
}
