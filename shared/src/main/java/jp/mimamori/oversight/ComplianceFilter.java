package jp.mimamori.oversight;

import jp.mimamori.checklist.Standing;
import jp.mimamori.organization.InstitutionKind;

/**
 * Narrows a list of institutions within a jurisdiction; each part may be null.
 *
 * @param text part of the name, of the kana, of the institution code or of the municipality
 */
public record ComplianceFilter(
    String healthCenterCode,
    InstitutionKind kind,
    String municipalityCode,
    StandingFilter standing,
    String text,
    SubmissionFilter submission,
    AttentionFilter attention,
    ItemFilter item) {

  public static final ComplianceFilter NONE =
      new ComplianceFilter(null, null, null, null, null, null, null, null);

  public ComplianceFilter {
    healthCenterCode = blankToNull(healthCenterCode);
    municipalityCode = blankToNull(municipalityCode);
    text = blankToNull(text);
  }

  private static String blankToNull(String value) {
    return value == null || value.isBlank() ? null : value.strip();
  }

  /**
   * Whether sums of counts tell how many there are: each state is counted by itself, so only one of
   * them may be asked for.
   */
  boolean isCounted() {
    int states =
        (standing == null ? 0 : 1) + (submission == null ? 0 : 1) + (attention == null ? 0 : 1);
    return text == null && item == null && states <= 1;
  }

  /** Whether only institutions that are not complete fulfil it. */
  public boolean isOfIncomplete() {
    return standing == StandingFilter.IDLE
        || standing != null
            && standing.standings() != null
            && standing.standings().stream().noneMatch(Standing::isComplete);
  }

  /** The same, narrowed to another standing. */
  ComplianceFilter with(StandingFilter other) {
    return new ComplianceFilter(
        healthCenterCode, kind, municipalityCode, other, text, submission, attention, item);
  }
}
