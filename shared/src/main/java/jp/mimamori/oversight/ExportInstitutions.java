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
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.tenancy.OversightUseCase;

/** Takes the list of institutions out of the product. Each time is noted in the audit trail. */
@OversightUseCase
public class ExportInstitutions {

  /** Rows that are read at a time; between two pages no database connection is held. */
  public static final int PAGE = 500;

  @Inject private CurrentOfficer officer;
  @Inject private ComplianceQueries queries;
  @Inject private Event<InstitutionsExported> exported;
  @Inject private Clock clock;

  /**
   * The rows from a place on, at most {@link #PAGE}; an export begins at 0. An institution that is
   * answering meanwhile may change its place between two pages.
   */
  @Permitted(Permission.WATCH_JURISDICTION)
  public List<InstitutionComplianceRow> page(
      ComplianceFilter filter, ComplianceSort sort, boolean ascending, int first) {
    Jurisdiction jurisdiction = officer.jurisdiction();
    LocalDate today = LocalDate.now(clock);
    FiscalYear year = FiscalYear.of(today);
    if (first == 0) {
      long rows = queries.count(jurisdiction, filter, year, today);
      exported.fire(new InstitutionsExported(officer.actor(), filter, rows));
    }
    return queries.page(jurisdiction, filter, sort, ascending, first, PAGE, year, today);
  }
}
