package jp.mimamori.oversight;

import jp.mimamori.organization.InstitutionKind;

/**
 * Narrows a list of institutions within a jurisdiction; each part may be null.
 *
 * @param text part of the name, of the kana or of the institution code
 */
public record ComplianceFilter(
    String healthCenterCode,
    InstitutionKind kind,
    String municipalityCode,
    StandingFilter standing,
    String text,
    SubmissionFilter submission) {

  public static final ComplianceFilter NONE =
      new ComplianceFilter(null, null, null, null, null, null);

  public ComplianceFilter {
    healthCenterCode = blankToNull(healthCenterCode);
    municipalityCode = blankToNull(municipalityCode);
    text = blankToNull(text);
  }

  private static String blankToNull(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }
}
