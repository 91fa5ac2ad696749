package jp.mimamori.backup;

/** Why a backup cannot be saved, and beside which field the person is told so. */
public enum BackupFault {
  TARGET_MISSING("target"),
  TARGET_TOO_LONG("target"),
  FREQUENCY_MISSING("frequency"),
  METHOD_TOO_LONG("method"),
  MEDIUM_TOO_LONG("medium"),
  GENERATIONS_UNREADABLE("generations"),
  OFFLINE_MISSING("offline"),
  PLACE_TOO_LONG("place"),
  KEEPER_TOO_LONG("keeper"),
  TAKEN_IN_FUTURE("takenOn"),
  TESTED_IN_FUTURE("restoreTestedOn"),
  RESULT_TOO_LONG("restoreResult"),
  PROCEDURE_TOO_LONG("procedurePlace"),
  /** No such system in the register. */
  SYSTEM_UNKNOWN("systemId"),
  /** Somebody else changed it after this form was opened. */
  CHANGED_MEANWHILE(null);

  private final String field;

  BackupFault(String field) {
    this.field = field;
  }

  /** The field's id on the page; null for the form as a whole. */
  public String field() {
    return field;
  }
}
