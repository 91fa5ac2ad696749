package jp.mimamori.invitation;

import jp.mimamori.organization.InstitutionKind;

/**
 * Narrows the institutions where nobody signs in, within a jurisdiction; each part may be null.
 *
 * @param invited whether an invitation is open; null for either
 */
public record InvitationFilter(
    String healthCenterCode, String municipalityCode, InstitutionKind kind, Boolean invited) {

  public InvitationFilter {
    healthCenterCode = blankToNull(healthCenterCode);
    municipalityCode = blankToNull(municipalityCode);
  }

  private static String blankToNull(String value) {
    return value == null || value.isBlank() ? null : value;
  }
}
