package jp.mimamori.ledger;

/** 権限区分 of a user. */
public enum AccessRight {
  ADMINISTRATOR,
  GENERAL,
  READ_ONLY
}
