package jp.mimamori.notice;

/** Why a notice cannot be aimed, or sent. */
public enum AdvisoryFault {
  /** Neither everybody nor a product. */
  PRODUCT_MISSING,
  PRODUCT_TOO_SHORT,
  PRODUCTS_TOO_MANY,
  SEVERITY_MISSING,
  TITLE_MISSING,
  TITLE_TOO_LONG,
  TEXT_MISSING,
  TEXT_TOO_LONG,
  /** Not an address that begins with https:// or http://. */
  SOURCE_WRONG,
  DATE_IN_PAST,
  /** No institution was found. */
  NOBODY,
  /** By a second press of the button. */
  SENT_ALREADY
}
