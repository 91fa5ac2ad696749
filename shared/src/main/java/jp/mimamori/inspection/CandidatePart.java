package jp.mimamori.inspection;

/** Which candidates are shown. */
public enum CandidatePart {
  /** Never inspected, or the cycle is over. */
  DUE,
  NEVER_INSPECTED,
  OVERDUE_ITEMS,
  UNTOUCHED,
  NOT_SUBMITTED
}
