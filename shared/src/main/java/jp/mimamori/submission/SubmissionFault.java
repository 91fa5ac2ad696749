package jp.mimamori.submission;

/** Why a submission, a withdrawal or a review is refused. */
public enum SubmissionFault {
  /** The 提出前チェック found something that blocks. */
  INCOMPLETE,
  /** It lies with the health center; it can be withdrawn. */
  ALREADY_SUBMITTED,
  /** Nothing is new since the last submission, neither an answer nor a word. */
  NOTHING_CHANGED,
  MESSAGE_TOO_LONG,
  /** Withdrawn or reviewed meanwhile. */
  NO_LONGER_OPEN,
  /** A return tells what to do, on an item or as a whole. */
  COMMENT_MISSING,
  /** An acceptance with comments on items would leave the institution in doubt. */
  ACCEPTED_WITH_COMMENTS
}
