package jp.mimamori.ledgerimport;

/** Where an import stands. */
public enum ImportState {
  /** Looked at; nothing is written into the ledger yet. */
  STAGED,
  APPLIED,
  UNDONE
}
