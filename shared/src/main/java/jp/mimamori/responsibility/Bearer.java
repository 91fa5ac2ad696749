package jp.mimamori.responsibility;

/** Who answers for a duty. */
public enum Bearer {
  OWN,
  VENDOR,
  BOTH,
  /** まだ決めていない: something to be done. */
  NOT_AGREED,
  /** この事業者には当てはまらない. */
  NOT_APPLICABLE
}
