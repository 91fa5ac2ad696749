package jp.mimamori.checklist;

/** Why an answer cannot be taken, and beside which field the person is told so. */
public enum AnswerFault {
  VALUE_MISSING("value"),
  NOT_REQUIRED_NOT_ALLOWED("value"),
  /** 記入不要 is for institutions without a vendor, and this one has registered some. */
  NOT_REQUIRED_DESPITE_VENDOR("value"),
  CONFIRMED_ON_MISSING("confirmedOn"),
  CONFIRMED_ON_IN_FUTURE("confirmedOn"),
  CONFIRMED_ON_OUTSIDE_YEAR("confirmedOn"),
  CONFIRMED_ON_BEFORE_PREVIOUS_ROUND("confirmedOn"),
  /** 「いいえ」の場合は、対策の実施にかかる年度中の目標日を記入 (manual R7, p.3). */
  TARGET_ON_MISSING("targetOn"),
  TARGET_ON_OUTSIDE_YEAR("targetOn"),
  TARGET_ON_BEFORE_CONFIRMED_ON("targetOn"),
  REMARKS_TOO_LONG("remarks"),
  /** The fiscal year of the response is over, or has not begun. */
  YEAR_CLOSED(null),
  /** The gate says that there is no system, so nothing else is asked. */
  GATE_CLOSED(null),
  /** Somebody else answered the item after this form was opened. */
  ANSWERED_MEANWHILE(null),
  /** A newer edition was published after this form was opened. */
  EDITION_REPLACED(null),
  NOTHING_TO_CORRECT(null);

  private final String field;

  AnswerFault(String field) {
    this.field = field;
  }

  /** Id of the input it stands beside; null for the form as a whole. */
  public String field() {
    return field;
  }
}
