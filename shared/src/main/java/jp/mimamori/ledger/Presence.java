package jp.mimamori.ledger;

/** 有・無・未確認. */
public enum Presence {
  PRESENT,
  ABSENT,
  UNKNOWN
}
