package jp.mimamori.inspection;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.tenancy.OversightUseCase;

/**
 * The inspections of a fiscal year for the yearly report, page by page. A prefecture gets those of
 * the centers that show it everything.
 */
@OversightUseCase
public class ExportResults {

  /** Inspections that are read at a time; between two pages no database connection is held. */
  public static final int PAGE = 200;

  @Inject private CurrentOfficer officer;
  @Inject private InspectionQueries inspections;
  @Inject private Event<InspectionAct> acted;
  @Inject private Clock clock;

  /**
   * @param results by inspection, as told in the letters
   */
  public record Page(List<InspectionRow> rows, Map<Long, List<ItemResult>> results) {

    public Page {
      rows = List.copyOf(rows);
      results = Map.copyOf(results);
    }

    /** Null on the last page. */
    public PlanPlace next() {
      return rows.size() < PAGE ? null : rows.get(rows.size() - 1).getPlace();
    }
  }

  /**
   * @param after the place behind which the page begins; null for the beginning
   */
  @Permitted(Permission.WATCH_JURISDICTION)
  public Page page(FiscalYear year, PlanPlace after) {
    Jurisdiction jurisdiction = officer.jurisdiction();
    List<InspectionRow> rows =
        inspections.page(
            jurisdiction,
            new PlanFilter(year, null, null, null, null),
            after,
            PAGE,
            LocalDate.now(clock));
    if (after == null) {
      acted.fire(
          InspectionAct.internal(
              officer.actor(),
              AuditAction.EXPORT_INSPECTIONS,
              Integer.toString(year.year()),
              Json.createObjectBuilder().build()));
    }
    List<Inspection> listed = rows.stream().map(InspectionRow::getInspection).toList();
    return new Page(rows, inspections.results(jurisdiction, listed));
  }
}
