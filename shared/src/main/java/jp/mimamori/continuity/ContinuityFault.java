package jp.mimamori.continuity;

/** Why something cannot be saved, and beside which field the person is told so. */
public enum ContinuityFault {
  EMERGENCY_TOO_LONG("emergency"),
  IMPACT_TOO_LONG("impact"),
  PAPER_TOO_LONG("paper"),
  RECOVERY_TOO_LONG("recovery"),
  PATIENTS_TOO_LONG("patients"),
  STORAGE_TOO_LONG("storage"),
  PARTICIPANTS_MISSING("participants"),
  PARTICIPANTS_TOO_LONG("participants"),
  NOTE_TOO_LONG("note"),
  /** Minutes of a drill that is over do not change any more. */
  DRILL_OVER(null),
  /** Somebody else changed it after this form was opened. */
  CHANGED_MEANWHILE(null);

  private final String field;

  ContinuityFault(String field) {
    this.field = field;
  }

  /** The field's id on the page; null for the form as a whole. */
  public String field() {
    return field;
  }
}
