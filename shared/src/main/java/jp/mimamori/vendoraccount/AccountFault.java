package jp.mimamori.vendoraccount;

/** Why something in a vendor's account cannot be saved, and beside which field it is told. */
public enum AccountFault {
  PRODUCT_NAME_MISSING("name"),
  PRODUCT_NAME_TOO_LONG("name"),
  PRODUCT_VERSION_TOO_LONG("productVersion"),
  DISCLOSURE_TOO_LONG("disclosure"),
  KIND_MISSING("kind"),
  FILE_MISSING("file"),
  DATED_ON_MISSING("datedOn"),
  DATED_ON_IN_FUTURE("datedOn"),
  /** Without an administrator nobody could invite anybody any more. */
  LAST_ADMINISTRATOR(null),
  ALREADY_COLLEAGUE("email"),
  /** Belongs to another vendor; which, and that it is so, is not told. */
  MEMBER_ELSEWHERE("email");

  private final String field;

  AccountFault(String field) {
    this.field = field;
  }

  /** The field's id on the page, or null for the form as a whole. */
  public String field() {
    return field;
  }
}
