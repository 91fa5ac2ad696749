package jp.mimamori.oversight;

/** What institutions are counted by. */
enum Measure {
  /** The value is a {@link jp.mimamori.checklist.Standing}; every institution has exactly one. */
  STANDING,
  /** The value is a {@link jp.mimamori.checklist.SubmissionState}; every institution has one. */
  SUBMISSION,
  /** With a target date that has passed; without a value. */
  OVERDUE,
  /** The value is the month of the last answer, 2026-11. */
  ACTIVITY,
  /** The value is an {@link jp.mimamori.checklist.AnswerValue}, by control. */
  CONTROL
}
