package jp.mimamori.vendorform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import jp.mimamori.checklist.Audience;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.EditionRepository;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.law.FiscalYear;

/**
 * The part of 事業者確認用 that a vendor can answer once for all its customers: what does not depend on
 * the equipment installed at an institution.
 */
@ApplicationScoped
public class SharedForm {

  @Inject private EditionRepository editions;
  @Inject private Clock clock;

  /**
   * What is kept, as far as it answers this year's form.
   *
   * @param kept what {@link #typed} made of the fields, or null
   */
  public ProductSheet show(String kept) {
    LocalDate today = LocalDate.now(clock);
    ChecklistSheet sheet = sheet(today);
    List<SheetLine> asked = shared(sheet);
    KeptAnswers answers = KeptAnswers.fromJson(kept);
    FormDraft draft = ProductSheet.proposed(answers, asked, today);
    return new ProductSheet(sheet, asked, answers, draft, Map.of(), today);
  }

  /** What was just typed, with what is wrong or missing. */
  public ProductSheet check(String before, UnaryOperator<String> fields) {
    LocalDate today = LocalDate.now(clock);
    ChecklistSheet sheet = sheet(today);
    List<SheetLine> asked = shared(sheet);
    FormDraft draft = draft(fields, asked);
    Map<String, List<String>> problems =
        new FilledForm(draft, items(asked), nothingAnswered(today), today).problems();
    return new ProductSheet(sheet, asked, KeptAnswers.fromJson(before), draft, problems, today);
  }

  /** What the fields of the page hold, as it is kept. */
  public String typed(String before, UnaryOperator<String> fields) {
    List<SheetLine> asked = shared(sheet(LocalDate.now(clock)));
    return KeptAnswers.of(draft(fields, asked), items(asked), KeptAnswers.fromJson(before))
        .toJson();
  }

  private static FormDraft draft(UnaryOperator<String> fields, List<SheetLine> asked) {
    return FormDraft.typed(fields, asked.stream().map(l -> l.getItem().getId()).toList());
  }

  private static List<ChecklistItem> items(List<SheetLine> lines) {
    return lines.stream().map(SheetLine::getItem).toList();
  }

  private static List<SheetLine> shared(ChecklistSheet sheet) {
    return sheet.getLines().stream().filter(l -> !l.getControl().isAsksInstalled()).toList();
  }

  private ChecklistSheet sheet(LocalDate today) {
    ChecklistResponse nothing = nothingAnswered(today);
    return new ChecklistSheet(
        FiscalYear.of(today), nothing.getEdition(), nothing, editions.controls(), today);
  }

  private ChecklistResponse nothingAnswered(LocalDate today) {
    FiscalYear year = FiscalYear.of(today);
    ChecklistEdition edition = editions.inForce(Audience.VENDOR, year);
    return new ChecklistResponse(year, edition, clock.instant());
  }
}
