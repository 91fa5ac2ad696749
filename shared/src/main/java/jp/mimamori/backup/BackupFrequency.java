package jp.mimamori.backup;

/** How often a copy is taken. */
public enum BackupFrequency {
  SEVERAL_A_DAY,
  DAILY,
  WEEKLY,
  MONTHLY,
  LESS_OFTEN,
  UNKNOWN
}
