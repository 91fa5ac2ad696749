package jp.mimamori.edition;

/** Why an official text, a draft or a new control cannot be taken. */
public enum EditionFault {
  TITLE_MISSING("title"),
  AUDIENCE_MISSING("audience"),
  YEAR_MISSING("year"),
  /** Answers of a year that is over are not touched any more. */
  YEAR_OVER("year"),
  ROUNDS_OUT_OF_RANGE("rounds"),
  TEXT_MISSING("text"),
  TEXT_TOO_LONG("text"),
  NOTE_TOO_LONG("note"),
  SECTION_MISSING("sectionTitle"),
  SECTION_TOO_LONG("sectionTitle"),
  /** 項番 and 大項目 of the check table of a continuity plan: missing, or too long. */
  HEADING_WRONG("heading"),
  NUMBER_TOO_LONG("officialNo"),
  POSITION_OUT_OF_RANGE("position"),
  /** The wording differs, and only a person can tell whether the meaning does. */
  KIND_MISSING("kind"),
  VERIFIED_ON_MISSING("verifiedOn"),
  VERIFIED_ON_IN_FUTURE("verifiedOn"),
  SOURCE_MISSING("source"),
  HELP_MISSING(null),
  HELP_TOO_LONG(null),
  /** The Excel file is not a form of the checklist. */
  NO_ITEMS_FOUND("file"),
  NO_ROWS(null),
  GATE_MISSING(null),
  SEVERAL_GATES(null),
  /** 事業者確認用 does not ask whether there is any system. */
  GATE_NOT_EXPECTED(null),
  SECTION_OR_NUMBER_MISSING(null),
  NUMBER_TWICE(null),
  ROW_UNMAPPED(null),
  MAPPING_UNCONFIRMED(null),
  CHANGED_MEANWHILE(null);

  private final String field;

  EditionFault(String field) {
    this.field = field;
  }

  /** Id of the input on the page; null for the form as a whole. */
  public String field() {
    return field;
  }
}
