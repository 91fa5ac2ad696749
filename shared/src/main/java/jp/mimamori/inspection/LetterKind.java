package jp.mimamori.inspection;

/** What a health center writes to an institution about an inspection. */
public enum LetterKind {
  /** 実施通知. */
  NOTICE,
  /** 日程変更の通知. */
  CHANGE,
  /** 中止の通知. */
  CANCEL,
  /** 結果通知. */
  RESULT,
  /** 改善確認の通知: the inspection is closed. */
  DONE
}
