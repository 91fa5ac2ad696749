package jp.mimamori.vendorform;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.law.Wareki;

/** The items that a vendor answers once for a product, with what can be taken over from before. */
public final class ProductSheet extends FormSheet {

  private final KeptAnswers kept;

  ProductSheet(
      ChecklistSheet sheet,
      List<SheetLine> asked,
      KeptAnswers kept,
      FormDraft draft,
      Map<String, List<String>> problems,
      LocalDate today) {
    super(sheet, asked, draft, problems, today);
    this.kept = kept;
  }

  /** The proposed answers as they stand on the page; the day is today. */
  static FormDraft proposed(KeptAnswers kept, List<SheetLine> asked, LocalDate today) {
    Map<String, FormDraft.Entry> entries = new HashMap<>();
    asked.forEach(line -> entries.put(line.getItem().getId(), kept.proposed(line.getItem())));
    return new FormDraft(kept.answeredBy(), Wareki.date(today), entries);
  }

  @Override
  public KeptAnswers.Kept earlier(SheetLine line) {
    return kept.inOtherWords(line.getItem()).orElse(null);
  }

  /** Items that have no answer, new ones and those that ask in other words than before. */
  public long getOpen() {
    return getAsked().stream().filter(line -> value(line).isEmpty()).count();
  }

  /** Of {@link #getOpen} those that ask in other words than before. */
  public long getReworded() {
    return getAsked().stream()
        .filter(line -> value(line).isEmpty() && earlier(line) != null)
        .count();
  }
}
