package jp.mimamori.ledger;

/** What became of an update. */
public enum PatchAction {
  APPLIED,
  PLANNED,
  DEFERRED
}
