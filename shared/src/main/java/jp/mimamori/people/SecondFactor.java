package jp.mimamori.people;

import jp.mimamori.identity.InstitutionRole;

/** Whether an account needs a one-time password beside the password. */
public enum SecondFactor {
  REQUIRED,
  OPTIONAL;

  /** Administrators of institutions need one; officers always do. */
  static SecondFactor of(InstitutionRole role) {
    return role.needsSecondFactor() ? REQUIRED : OPTIONAL;
  }
}
