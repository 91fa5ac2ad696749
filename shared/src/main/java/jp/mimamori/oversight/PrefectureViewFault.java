package jp.mimamori.oversight;

/** Why it is not set what a prefecture sees. */
public enum PrefectureViewFault {
  VIEW_MISSING,
  AGREEMENT_MISSING,
  AGREEMENT_TOO_LONG,
  /** It is so already. */
  NOTHING_CHANGES
}
