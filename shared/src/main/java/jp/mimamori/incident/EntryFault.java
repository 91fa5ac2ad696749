package jp.mimamori.incident;

/** Why a line of the chronology cannot be taken, and beside which field the person is told so. */
public enum EntryFault {
  DATE_MISSING("happenedOn"),
  DATE_IN_FUTURE("happenedOn"),
  TIME_UNREADABLE("happenedAt"),
  TEXT_MISSING("text"),
  TEXT_TOO_LONG("text"),
  ADDRESSEE_MISSING("addressee"),
  ADDRESSEE_TOO_LONG("addressee"),
  SPOKE_WITH_TOO_LONG("spokeWith"),
  RECEIPT_TOO_LONG("receiptNo");

  private final String field;

  EntryFault(String field) {
    this.field = field;
  }

  /** The field's id on the page. */
  public String field() {
    return field;
  }
}
