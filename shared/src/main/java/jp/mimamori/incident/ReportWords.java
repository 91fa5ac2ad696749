package jp.mimamori.incident;

import java.time.LocalDate;
import jp.mimamori.law.Wareki;
import jp.mimamori.ui.Functions;

/** What a report says, in words for a page or for paper. */
public final class ReportWords {

  private ReportWords() {}

  /**
   * @return null for まだ分からない
   */
  public static String of(ReportContent content, ReportField field) {
    String stored = content.of(field);
    if (stored == null) {
      return null;
    }
    return switch (field.getInput()) {
      case CHOICE -> Functions.term(field.choice(stored));
      case DATE -> Wareki.both(LocalDate.parse(stored));
      default -> stored;
    };
  }
}
