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
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.EditionRepository;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.Wareki;

/**
 * The part of 事業者確認用 that a vendor can answer once for all its customers: what does not depend on
 * the equipment installed at an institution.
 */
@ApplicationScoped
public class SharedForm {

  @Inject private EditionRepository editions;
  @Inject private Clock clock;

  /**
   * @param kept what {@link #typed} made of the fields, or null
   * @param check whether to tell what is wrong or missing
   */
  public FormSheet show(String kept, boolean check) {
    LocalDate today = LocalDate.now(clock);
    ChecklistSheet sheet = sheet(today);
    List<SheetLine> asked = shared(sheet);
    FormDraft draft =
        kept == null ? new FormDraft("", Wareki.date(today), Map.of()) : FormDraft.fromJson(kept);
    Map<String, List<String>> problems =
        check
            ? new FilledForm(
                    draft,
                    asked.stream().map(SheetLine::getItem).toList(),
                    nothingAnswered(today),
                    today)
                .problems()
            : Map.of();
    return new FormSheet(sheet, asked, draft, problems, today);
  }

  /** What the fields of the page hold, as it is kept. */
  public String typed(UnaryOperator<String> fields) {
    List<String> ids =
        shared(sheet(LocalDate.now(clock))).stream().map(l -> l.getItem().getId()).toList();
    return FormDraft.typed(fields, ids).toJson();
  }

  /** How many items a product has answers for, of those in {@link #show}. */
  public static long answered(FormSheet sheet) {
    return sheet.getAsked().stream().filter(line -> !sheet.value(line).isEmpty()).count();
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
