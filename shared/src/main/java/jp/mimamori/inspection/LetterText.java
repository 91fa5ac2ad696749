package jp.mimamori.inspection;

import java.time.LocalDate;

/**
 * What an officer writes into a letter.
 *
 * @param reference 文書番号, or null
 * @param bring what to have ready, a line each, or null
 */
public record LetterText(
    LetterKind kind, String reference, LocalDate datedOn, String body, String bring) {

  public LetterText {
    reference = VisitPlan.stripped(reference);
    body = VisitPlan.stripped(body);
    bring = VisitPlan.stripped(bring);
  }
}
