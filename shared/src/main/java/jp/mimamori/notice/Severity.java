package jp.mimamori.notice;

/** How urgent a notice is, in the words of the office. */
public enum Severity {
  /** 至急: today. */
  URGENT,
  /** 重要: within days. */
  IMPORTANT,
  /** 参考: to know. */
  INFORMATION
}
