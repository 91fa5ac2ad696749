package jp.mimamori.oversight;

import jp.mimamori.checklist.SubmissionState;

/** By where this year stands between institution and health center. */
public enum SubmissionFilter {
  /** 未提出, those without a response included. */
  NOT_SUBMITTED(SubmissionState.NOT_SUBMITTED),
  /** 提出済み（確認待ち）. */
  SUBMITTED(SubmissionState.SUBMITTED),
  /** 差し戻し中. */
  RETURNED(SubmissionState.RETURNED),
  /** 受理. */
  ACCEPTED(SubmissionState.ACCEPTED);

  private final SubmissionState state;

  SubmissionFilter(SubmissionState state) {
    this.state = state;
  }

  SubmissionState state() {
    return state;
  }
}
