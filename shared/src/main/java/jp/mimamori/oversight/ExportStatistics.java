package jp.mimamori.oversight;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.tenancy.OversightUseCase;

/** Takes statistics out of the product, for reports. Each time is noted in the audit trail. */
@OversightUseCase
public class ExportStatistics {

  @Inject private CurrentOfficer officer;
  @Inject private ItemQueries queries;
  @Inject private Event<StatisticsExported> exported;
  @Inject private Clock clock;

  /** By health center, kind and control, as of today; true at the last commit. */
  @Permitted(Permission.WATCH_JURISDICTION)
  public List<StatisticsRow> rows() {
    LocalDate today = LocalDate.now(clock);
    List<StatisticsRow> rows =
        queries.statistics(officer.jurisdiction(), FiscalYear.of(today), today);
    exported.fire(new StatisticsExported(officer.actor(), rows.size()));
    return rows;
  }

  /** Health centers of which small numbers are not told. */
  @Permitted(Permission.WATCH_JURISDICTION)
  public List<HealthCenter> statisticsOnly() {
    Jurisdiction jurisdiction = officer.jurisdiction();
    return jurisdiction.healthCenters().stream()
        .filter(center -> !jurisdiction.opens(center.getCode()))
        .toList();
  }
}
