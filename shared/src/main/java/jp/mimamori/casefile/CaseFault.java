package jp.mimamori.casefile;

/** Why something about a case file is refused. */
public enum CaseFault {
  TEXT_TOO_LONG,
  MEANS_MISSING,
  DATE_MISSING,
  DATE_IN_FUTURE,
  WITH_WHOM_TOO_LONG,
  NOTE_MISSING,
  NOTE_TOO_LONG,
  DUE_IN_PAST,
  RESULT_MISSING,
  /** To close, each of the four headings says something. */
  HEADING_MISSING,
  /** To close, nothing that the office set itself is left to do. */
  DEADLINE_OPEN,
  /** The state has moved on. */
  NO_LONGER_POSSIBLE,
  CHANGED_MEANWHILE
}
