package jp.mimamori.oversight;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.EditionRepository;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.organization.Municipality;
import jp.mimamori.tenancy.OversightUseCase;

/** What an officer opens every morning: the jurisdiction's figures and its institutions. */
@OversightUseCase
public class WatchJurisdiction {

  @Inject private CurrentOfficer officer;
  @Inject private ComplianceQueries queries;
  @Inject private EditionRepository editions;
  @Inject private ItemQueries items;
  @Inject private OverdueQueries overdue;
  @Inject private TrendQueries trend;
  @Inject private Clock clock;

  @Permitted(Permission.WATCH_JURISDICTION)
  public Dashboard today() {
    Jurisdiction jurisdiction = officer.jurisdiction();
    LocalDate today = LocalDate.now(clock);
    FiscalYear year = FiscalYear.of(today);
    return new Dashboard(
        queries.overview(jurisdiction, year, today),
        queries.byMunicipality(jurisdiction, year, today),
        trend.months(jurisdiction, year, today));
  }

  /** What is answered to each item, in all of the jurisdiction. */
  @Permitted(Permission.WATCH_JURISDICTION)
  public List<ItemRow> items() {
    LocalDate today = LocalDate.now(clock);
    return items.rows(officer.jurisdiction(), FiscalYear.of(today), today);
  }

  @Permitted(Permission.WATCH_JURISDICTION)
  public long count(ComplianceFilter filter) {
    LocalDate today = LocalDate.now(clock);
    return queries.count(officer.jurisdiction(), filter, FiscalYear.of(today), today);
  }

  @Permitted(Permission.WATCH_JURISDICTION)
  public List<InstitutionComplianceRow> page(
      ComplianceFilter filter, ComplianceSort sort, boolean ascending, ListSlice slice) {
    LocalDate today = LocalDate.now(clock);
    return queries.page(
        officer.jurisdiction(), filter, sort, ascending, slice, FiscalYear.of(today), today);
  }

  /** Institutions with their overdue items, by the earliest target date. */
  @Permitted(Permission.WATCH_JURISDICTION)
  public List<OverdueRow> overdue(ComplianceFilter filter, ListSlice slice) {
    LocalDate today = LocalDate.now(clock);
    return overdue.page(officer.jurisdiction(), filter, slice, FiscalYear.of(today), today);
  }

  /** How many institutions {@link #overdue} lists in all. */
  @Permitted(Permission.WATCH_JURISDICTION)
  public long countOverdue(ComplianceFilter filter) {
    return count(filter.with(StandingFilter.OVERDUE));
  }

  /** Health centers whose institutions the officer may see. */
  @Permitted(Permission.WATCH_JURISDICTION)
  public List<HealthCenter> healthCenters() {
    return officer.jurisdiction().openCenters();
  }

  @Permitted(Permission.WATCH_JURISDICTION)
  public List<Municipality> municipalities() {
    return queries.municipalities(officer.jurisdiction());
  }

  /** Whether no center of the jurisdiction shows statistics only. */
  @Permitted(Permission.WATCH_JURISDICTION)
  public boolean seesEveryInstitution() {
    Jurisdiction jurisdiction = officer.jurisdiction();
    return jurisdiction.openCenters().size() == jurisdiction.healthCenters().size();
  }

  /** The item that a list is narrowed by; null for one that there is not. */
  @Permitted(Permission.WATCH_JURISDICTION)
  public ChecklistItem item(ItemFilter filter) {
    return editions.item(filter.itemId()).orElse(null);
  }
}
