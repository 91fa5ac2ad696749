package jp.mimamori.ledger;

/** What somebody did to an entry. */
public enum ChangeDeed {
  ADDED,
  CHANGED,
  RETIRED,
  RESUMED
}
