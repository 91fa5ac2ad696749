package jp.mimamori.checklist;

/** 回答: はい・いいえ・記入不要. */
public enum AnswerValue {
  YES,
  NO,
  NOT_REQUIRED
}
