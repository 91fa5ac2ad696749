package jp.mimamori.backup;

/** How a backup stands to a rule. */
public enum RuleState {
  KEPT,
  BROKEN,
  /** It was so once; too long ago to rely on. */
  STALE,
  /** Nobody wrote it down. */
  UNKNOWN
}
