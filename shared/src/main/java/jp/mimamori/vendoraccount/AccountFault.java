package jp.mimamori.vendoraccount;

/** Why something in a vendor's account cannot be saved, and beside which field it is told. */
public enum AccountFault {
  PRODUCT_NAME_MISSING("name"),
  PRODUCT_NAME_TOO_LONG("name"),
  PRODUCT_VERSION_TOO_LONG("productVersion"),
  DISCLOSURE_TOO_LONG("disclosure");

  private final String field;

  AccountFault(String field) {
    this.field = field;
  }

  /** The field's id on the page. */
  public String field() {
    return field;
  }
}
