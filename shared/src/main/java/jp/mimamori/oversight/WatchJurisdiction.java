package jp.mimamori.oversight;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.Municipality;
import jp.mimamori.tenancy.OversightUseCase;

/** What an officer opens every morning: the jurisdiction's figures and its institutions. */
@OversightUseCase
public class WatchJurisdiction {

  @Inject private CurrentOfficer officer;
  @Inject private ComplianceQueries queries;
  @Inject private Clock clock;

  @Permitted(Permission.WATCH_JURISDICTION)
  public ComplianceOverview today() {
    LocalDate today = LocalDate.now(clock);
    return queries.overview(officer.jurisdiction(), FiscalYear.of(today), today);
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

  /** Health centers whose institutions the officer may see. */
  @Permitted(Permission.WATCH_JURISDICTION)
  public List<HealthCenter> healthCenters() {
    return officer.jurisdiction().openCenters();
  }

  @Permitted(Permission.WATCH_JURISDICTION)
  public List<Municipality> municipalities() {
    return queries.municipalities(officer.jurisdiction());
  }
}
