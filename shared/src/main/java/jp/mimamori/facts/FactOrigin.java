package jp.mimamori.facts;

/** Where a fact is kept, and can be put right. */
public enum FactOrigin {
  LEDGER,
  CONTACTS,
  BACKUPS,
  CONTINUITY
}
