package jp.mimamori.submission;

import jp.mimamori.checklist.SubmissionState;

/** What the health center says to a submission: 受理 or 差し戻し. */
public enum Verdict {
  ACCEPTED(SubmissionState.ACCEPTED),
  RETURNED(SubmissionState.RETURNED);

  private final SubmissionState state;

  Verdict(SubmissionState state) {
    this.state = state;
  }

  public SubmissionState state() {
    return state;
  }
}
