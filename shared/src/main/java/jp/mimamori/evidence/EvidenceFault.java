package jp.mimamori.evidence;

/** Why an evidence cannot be taken, and beside which field the person is told so. */
public enum EvidenceFault {
  FILE_MISSING("file"),
  /** The same content as that of the latest version. */
  FILE_UNCHANGED("file"),
  TITLE_MISSING("title"),
  TITLE_TOO_LONG("title"),
  DATED_ON_MISSING("datedOn"),
  DATED_ON_IN_FUTURE("datedOn"),
  EXPIRES_BEFORE_DATED("expiresOn"),
  REMARK_TOO_LONG("remark"),
  /** Somebody else changed it after this form was opened. */
  CHANGED_MEANWHILE(null);

  private final String field;

  EvidenceFault(String field) {
    this.field = field;
  }

  /** Id of the field, or null for the form as a whole. */
  public String field() {
    return field;
  }
}
