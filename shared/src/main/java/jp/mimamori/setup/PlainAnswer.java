package jp.mimamori.setup;

/** はい・いいえ・わからない. */
public enum PlainAnswer {
  YES,
  NO,
  UNKNOWN
}
