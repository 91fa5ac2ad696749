package jp.mimamori.notice;

/** Which of those that got a notice are listed. */
public enum RecipientFilter {
  /** 未確認: to be called. */
  OPEN("s.acknowledgedAt IS NULL"),
  /** 確認済み, and not done. */
  SEEN("s.acknowledgedAt IS NOT NULL AND s.doneAt IS NULL"),
  /** 対応済み. */
  DONE("s.doneAt IS NOT NULL");

  private final String condition;

  RecipientFilter(String condition) {
    this.condition = condition;
  }

  /** JPQL over the standing {@code s}. */
  String condition() {
    return condition;
  }
}
