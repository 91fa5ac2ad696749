package jp.mimamori.incident;

/** A heading of the report. */
public enum ReportPart {
  /** What a first report asks. */
  FIRST_MINUTES,
  CARE,
  PERSONAL_DATA,
  ATTACK,
  RECOVERY,
  TELLING,
  AFTERWARDS
}
