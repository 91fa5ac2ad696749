package jp.mimamori.casefile;

/** Why something about a case file is refused. */
public enum CaseFault {
  DAMAGE_TOO_LONG,
  RESPONSE_TOO_LONG,
  RECOVERY_TOO_LONG,
  PREVENTION_TOO_LONG,
  MEANS_MISSING,
  DATE_MISSING,
  DATE_IN_FUTURE,
  WITH_WHOM_TOO_LONG,
  NOTE_MISSING,
  NOTE_TOO_LONG,
  DUE_IN_PAST,
  /** A closed case file has nothing left to do; it is opened again first. */
  DUE_AFTER_CLOSING,
  RESULT_MISSING,
  RESULT_TOO_LONG,
  /** To close, each of the four headings says something. */
  HEADING_MISSING,
  /** To close, nothing that the office set itself is left to do. */
  DEADLINE_OPEN,
  /** The state has moved on. */
  NO_LONGER_POSSIBLE,
  CHANGED_MEANWHILE,
  /** The institution told something that the officer who closes has not seen. */
  NEWS_MEANWHILE
}
