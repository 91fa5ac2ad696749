package jp.mimamori.inspection;

/** Why something about an inspection is refused. */
public enum InspectionFault {
  NOBODY_CHOSEN,
  DATE_MISSING,
  DATE_OUTSIDE_YEAR,
  DATE_IN_FUTURE,
  TEXT_MISSING,
  TEXT_TOO_LONG,
  YEARS_WRONG,
  WORDS_MISSING,
  /** Officers wrote down different results, or none where the letter needs one. */
  RESULT_UNDECIDED,
  /** 不適 without what is to be done about it. */
  DIRECTION_MISSING,
  FINDING_WITHOUT_TEXT,
  DUE_MISSING,
  DUE_IN_PAST,
  NOTHING_RECORDED,
  NOT_SETTLED,
  /** The state has moved on. */
  NO_LONGER_POSSIBLE,
  CHANGED_MEANWHILE
}
