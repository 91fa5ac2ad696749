package jp.mimamori.oversight;

/** Columns by which the list of institutions may be ordered. */
public enum ComplianceSort {
  NAME("i.kana"),
  KIND("i.kind"),
  ANSWERED("r.progress.answered"),
  ACHIEVED("r.progress.yes"),
  /** By the earliest target date; those without any come last, up or down. */
  OVERDUE("CASE WHEN r.progress.nextTargetOn IS NULL THEN 1 ELSE 0 END, r.progress.nextTargetOn"),
  LAST_ACTIVITY("r.lastActivityAt");

  private final String path;

  ComplianceSort(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }
}
