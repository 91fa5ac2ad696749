package jp.mimamori.incident;

/** 個人情報保護委員会への報告 (個人情報の保護に関する法律施行規則第8条). */
public enum PrivacyReport {
  /** 速報. */
  PROMPT,
  /** 確報. */
  FINAL
}
