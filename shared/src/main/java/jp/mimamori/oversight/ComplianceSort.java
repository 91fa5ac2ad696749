package jp.mimamori.oversight;

/** Columns by which the list of institutions may be ordered. */
public enum ComplianceSort {
  NAME("i.kana"),
  KIND("i.kind"),
  ANSWERED("r.progress.answered"),
  ACHIEVED("r.progress.yes"),
  OVERDUE("r.progress.nextTargetOn"),
  LAST_ACTIVITY("r.lastActivityAt");

  private final String path;

  ComplianceSort(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }
}
