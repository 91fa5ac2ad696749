package jp.mimamori.oversight;

import java.util.EnumSet;
import java.util.Set;
import jp.mimamori.checklist.SubmissionState;

/** By where this year stands between institution and health center. */
public enum SubmissionFilter {
  /** 未提出, those without a response included. */
  NOT_SUBMITTED(EnumSet.of(SubmissionState.NOT_SUBMITTED)),
  /** 提出あり: waiting or accepted. */
  HANDED_IN(EnumSet.of(SubmissionState.SUBMITTED, SubmissionState.ACCEPTED)),
  /** 提出済み（確認待ち）. */
  SUBMITTED(EnumSet.of(SubmissionState.SUBMITTED)),
  /** 差し戻し中. */
  RETURNED(EnumSet.of(SubmissionState.RETURNED)),
  /** 受理. */
  ACCEPTED(EnumSet.of(SubmissionState.ACCEPTED));

  private final Set<SubmissionState> states;

  SubmissionFilter(Set<SubmissionState> states) {
    this.states = states;
  }

  Set<SubmissionState> states() {
    return states;
  }
}
