package jp.mimamori.oversight;

/** What is wrong with a note of a contact. */
public enum ContactFault {
  MEANS_MISSING,
  DATE_MISSING,
  DATE_IN_FUTURE,
  WITH_WHOM_TOO_LONG,
  TEXT_MISSING,
  TEXT_TOO_LONG
}
