package jp.mimamori.invitation;

/** Why an invitation cannot be accepted. */
public enum AcceptFault {
  /** No code, or one with a slip in it, or one that never was. */
  CODE_UNKNOWN,
  CODE_USED,
  CODE_REVOKED,
  CODE_EXPIRED,
  /** Somebody signs in there already, and can invite others. */
  HAS_ADMINISTRATOR,
  /** The account does not prove that its mail address is the person's own. */
  EMAIL_NOT_PROVEN
}
