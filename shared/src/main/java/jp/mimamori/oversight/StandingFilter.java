package jp.mimamori.oversight;

/** What a list of institutions is narrowed to. */
public enum StandingFilter {
  /** 未完了: untouched or in progress. */
  INCOMPLETE(
      "(r.progress.standing IS NULL OR r.progress.standing IN (jp.mimamori.checklist.Standing.UNTOUCHED, jp.mimamori.checklist.Standing.IN_PROGRESS))"),
  UNTOUCHED(
      "(r.progress.standing IS NULL OR r.progress.standing = jp.mimamori.checklist.Standing.UNTOUCHED)"),
  IN_PROGRESS("r.progress.standing = jp.mimamori.checklist.Standing.IN_PROGRESS"),
  /** 記入済み: complete in any way. */
  COMPLETE(
      "r.progress.standing IN (jp.mimamori.checklist.Standing.COMPLETE, jp.mimamori.checklist.Standing.ACHIEVED, jp.mimamori.checklist.Standing.NO_SYSTEM)"),
  ACHIEVED("r.progress.standing = jp.mimamori.checklist.Standing.ACHIEVED"),
  NO_SYSTEM("r.progress.standing = jp.mimamori.checklist.Standing.NO_SYSTEM"),
  /** 期限超過: at least one target date has passed. */
  OVERDUE("r.progress.nextTargetOn < :today");

  private final String condition;

  StandingFilter(String condition) {
    this.condition = condition;
  }

  /** JPQL over the response {@code r}, which is null for an institution without one. */
  String condition() {
    return condition;
  }
}
