package jp.mimamori.incident;

/** Why a report, or a line of the chronology, cannot be taken as it is. */
public enum FieldFault {
  TOO_LONG,
  NO_SUCH_TIME,
  DATE_IN_FUTURE,
  NO_SUCH_CHOICE
}
