package jp.mimamori.ledger;

/** Where a system runs. */
public enum Hosting {
  ON_PREMISES,
  CLOUD,
  BOTH
}
