package jp.mimamori.checklist;

/** Why an answer cannot be taken, and beside which field the person is told so. */
public enum AnswerFault {
  VALUE_MISSING(Field.VALUE),
  NOT_REQUIRED_NOT_ALLOWED(Field.VALUE),
  /** 記入不要 is for institutions without a vendor, and this one has registered some. */
  NOT_REQUIRED_DESPITE_VENDOR(Field.VALUE),
  CONFIRMED_ON_MISSING(Field.CONFIRMED_ON),
  CONFIRMED_ON_IN_FUTURE(Field.CONFIRMED_ON),
  CONFIRMED_ON_OUTSIDE_YEAR(Field.CONFIRMED_ON),
  CONFIRMED_ON_BEFORE_PREVIOUS_ROUND(Field.CONFIRMED_ON),
  /** 「いいえ」の場合は、対策の実施にかかる年度中の目標日を記入 (manual R7, p.3). */
  TARGET_ON_MISSING(Field.TARGET_ON),
  TARGET_ON_OUTSIDE_YEAR(Field.TARGET_ON),
  TARGET_ON_BEFORE_CONFIRMED_ON(Field.TARGET_ON),
  REMARKS_TOO_LONG(Field.REMARKS),
  /** The fiscal year of the response is over, or has not begun. */
  YEAR_CLOSED(Field.FORM),
  /** The gate says that there is no system, so nothing else is asked. */
  GATE_CLOSED(Field.FORM),
  /** Somebody else answered the item after this form was opened. */
  ANSWERED_MEANWHILE(Field.FORM),
  /** A newer edition was published after this form was opened. */
  EDITION_REPLACED(Field.FORM),
  NOTHING_TO_CORRECT(Field.FORM);

  /** A field of the form; {@link #FORM} is the form as a whole. */
  public enum Field {
    VALUE,
    CONFIRMED_ON,
    TARGET_ON,
    REMARKS,
    FORM
  }

  private final Field field;

  AnswerFault(Field field) {
    this.field = field;
  }

  public Field field() {
    return field;
  }
}
