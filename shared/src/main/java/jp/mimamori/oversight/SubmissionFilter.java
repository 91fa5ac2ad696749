package jp.mimamori.oversight;

/** By where this year stands between institution and health center. */
public enum SubmissionFilter {
  /** 未提出, those without a response included. */
  NOT_SUBMITTED(
      "(r.submissionState IS NULL OR r.submissionState = jp.mimamori.checklist.SubmissionState.NOT_SUBMITTED)"),
  /** 提出済み（確認待ち）. */
  SUBMITTED("r.submissionState = jp.mimamori.checklist.SubmissionState.SUBMITTED"),
  /** 差し戻し中. */
  RETURNED("r.submissionState = jp.mimamori.checklist.SubmissionState.RETURNED"),
  /** 受理. */
  ACCEPTED("r.submissionState = jp.mimamori.checklist.SubmissionState.ACCEPTED");

  private final String condition;

  SubmissionFilter(String condition) {
    this.condition = condition;
  }

  /** JPQL over the response {@code r}, which is null for an institution without one. */
  String condition() {
    return condition;
  }
}
