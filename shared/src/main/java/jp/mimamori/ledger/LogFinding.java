package jp.mimamori.ledger;

/** What somebody found in a log. */
public enum LogFinding {
  NONE,
  FOUND
}
