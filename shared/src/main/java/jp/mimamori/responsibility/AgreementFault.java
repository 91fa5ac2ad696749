package jp.mimamori.responsibility;

/** Why something cannot be saved, and beside which field the person is told so. */
public enum AgreementFault {
  DOCUMENT_TOO_LONG("document"),
  AGREED_IN_FUTURE("agreedOn"),
  NOTE_TOO_LONG(null),
  /** Somebody else changed it after this form was opened. */
  CHANGED_MEANWHILE(null);

  private final String field;

  AgreementFault(String field) {
    this.field = field;
  }

  /** The field's id on the page; null for the form as a whole. */
  public String field() {
    return field;
  }
}
