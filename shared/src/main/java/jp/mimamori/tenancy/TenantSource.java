package jp.mimamori.tenancy;

import java.util.OptionalLong;

/**
 * Knows for which institution the current request acts. The portal of the institutions provides one
 * bean.
 */
public interface TenantSource {

  /**
   * The institution chosen by the signed-in person and confirmed by a membership; never a request
   * parameter. Empty if nobody is signed in or nothing is chosen yet.
   */
  OptionalLong currentInstitution();
}
