package jp.mimamori.vendorform;

/** Why a request to a vendor cannot be made or changed. */
public enum RequestFault {
  VENDOR_RETIRED,
  /** The vendor has not answered an earlier request yet, and its link still works. */
  ALREADY_ASKED,
  NO_EMAIL,
  /** It was answered or revoked meanwhile, or its link has expired. */
  NOT_OPEN,
  REMINDED_ON_MISSING,
  REMINDED_BEFORE_REQUEST,
  REMINDED_IN_FUTURE,
  MEANS_MISSING,
  /** Released answers no longer fit the form. */
  ANSWERS_OUTDATED,
  REASON_MISSING,
  REASON_TOO_LONG
}
