package jp.mimamori.casefile;

/** What authorities are asked to examine (平成30年10月29日 医政総発1029第1号). */
public enum CaseHeading {
  /** 被害状況. */
  DAMAGE,
  /** 対応状況. */
  RESPONSE,
  /** 復旧状況. */
  RECOVERY,
  /** 再発防止策. */
  PREVENTION
}
