package jp.mimamori.report;

/** Why a report cannot be kept, and beside which field the person is told so. */
public enum ReportFault {
  DATE_MISSING("reportedOn"),
  DATE_IN_FUTURE("reportedOn"),
  NAME_MISSING("heardBy"),
  NAME_TOO_LONG("heardBy"),
  COMMENT_TOO_LONG("comment");

  private final String field;

  ReportFault(String field) {
    this.field = field;
  }

  /** The field's id on the page. */
  public String field() {
    return field;
  }
}
