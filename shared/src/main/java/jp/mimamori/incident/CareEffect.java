package jp.mimamori.incident;

/** 診療への影響: the worst that holds. */
public enum CareEffect {
  /** 通常どおり. */
  NONE,
  PARTLY_LIMITED,
  OUTPATIENTS_STOPPED,
  EMERGENCY_STOPPED,
  INPATIENTS_AFFECTED
}
