package jp.mimamori.oversight;

/** What institutions are counted by. */
enum Measure {
  /** The value is a {@link jp.mimamori.checklist.Standing}; every institution has exactly one. */
  STANDING,
  /** The value is a {@link jp.mimamori.checklist.SubmissionState}; every institution has one. */
  SUBMISSION,
  /** With a target date that has passed; without a value. */
  OVERDUE,
  /** In progress; the value is the month of the last answer, 2026-11. */
  IDLE,
  /** With a vendor whose form is due and not answered in full; without a value. */
  VENDOR_FORMS,
  /** Nobody of it has ever signed in; without a value. */
  NO_SIGN_IN,
  /** No mail reaches it; without a value. */
  NO_EMAIL,
  /** The value is an {@link jp.mimamori.checklist.AnswerValue}, by item. */
  ITEM
}
