package jp.mimamori.checklist;

/**
 * Where a response stands. {@link #COMPLETE} is what an inspection asks for (first-round date and
 * answer on every item); {@link #ACHIEVED} is complete with every answer はい.
 */
public enum Standing {
  UNTOUCHED,
  IN_PROGRESS,
  COMPLETE,
  ACHIEVED,
  /** The gate question was answered いいえ: nothing else is asked, and the form is complete. */
  NO_SYSTEM;

  public boolean isComplete() {
    return this == COMPLETE || this == ACHIEVED || this == NO_SYSTEM;
  }
}
