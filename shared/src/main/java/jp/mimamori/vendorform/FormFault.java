package jp.mimamori.vendorform;

/** Why a vendor's form cannot be taken, beside what is wrong with single answers. */
public enum FormFault {
  ANSWERED_BY_MISSING,
  ANSWERED_BY_TOO_LONG,
  DATE_UNREADABLE
}
