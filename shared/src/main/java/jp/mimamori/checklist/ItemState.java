package jp.mimamori.checklist;

/** How an item of a response looks today. */
public enum ItemState {
  /** 未回答 */
  OPEN,
  /** はい */
  YES,
  /** いいえ, target date not reached */
  NO,
  /** いいえ, target date passed */
  OVERDUE,
  /** 記入不要 */
  NOT_REQUIRED,
  /** 確認不要: the gate says that there is no system. */
  NOT_ASKED
}
