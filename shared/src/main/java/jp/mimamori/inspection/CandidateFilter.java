package jp.mimamori.inspection;

import java.io.Serializable;
import jp.mimamori.organization.InstitutionKind;

/**
 * What the candidates for a year are narrowed to; null for everything.
 *
 * @param text part of name, kana, code or municipality
 */
public record CandidateFilter(
    InstitutionKind kind, String municipalityCode, CandidatePart part, String text)
    implements Serializable {

  public CandidateFilter {
    text = VisitPlan.stripped(text);
    municipalityCode = VisitPlan.stripped(municipalityCode);
  }
}
