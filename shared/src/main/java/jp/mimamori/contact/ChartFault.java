package jp.mimamori.contact;

/** Why something about a contact cannot be saved, and beside which field the person is told so. */
public enum ChartFault {
  NAME_MISSING("name"),
  NAME_TOO_LONG("name"),
  TITLE_TOO_LONG("title"),
  ORDER_UNREADABLE("callOrder"),
  PHONE_MISSING("phone"),
  PHONE_UNREADABLE("phone"),
  MOBILE_UNREADABLE("mobile"),
  EMAIL_UNREADABLE("email"),
  HOURS_TOO_LONG("hours"),
  NOTE_TOO_LONG("note"),
  /** Nobody stands in for himself, nor somebody who is not on the chart. */
  DEPUTY_UNSUITABLE("deputyId"),
  UNPLUG_TOO_LONG("unplug"),
  PAPER_PLACE_TOO_LONG("paperPlace"),
  /** A chart without anybody inside to call cannot be confirmed. */
  NOBODY_TO_CALL(null),
  /** Somebody else changed it after this form was opened. */
  CHANGED_MEANWHILE(null);

  private final String field;

  ChartFault(String field) {
    this.field = field;
  }

  /** The field's id on the page; null for the form as a whole. */
  public String field() {
    return field;
  }
}
