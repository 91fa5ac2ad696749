package jp.mimamori.checklist;

/** 提出の状況: where a year's response stands between the institution and its health center. */
public enum SubmissionState {
  /** 未提出. */
  NOT_SUBMITTED,
  /** 提出済み, not yet looked through by the health center. */
  SUBMITTED,
  /** 差し戻し: the institution is to answer again. */
  RETURNED,
  /** 受理. */
  ACCEPTED
}
