package jp.mimamori.ledger;

/** Whether something was done. */
public enum Safeguard {
  DONE,
  OPEN,
  UNKNOWN,
  NOT_NEEDED
}
