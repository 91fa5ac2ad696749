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
   * The rows behind a place, at most {@link #PAGE}. An institution that is answering meanwhile may
   * change its place between two pages.
   *
   * @param after the last row of the page before; null at the beginning
   */
  @Permitted(Permission.WATCH_JURISDICTION)
  public List<InstitutionComplianceRow> page(
      ComplianceFilter filter, ComplianceSort sort, boolean ascending, ListPlace after) {
    Jurisdiction jurisdiction = officer.jurisdiction();
    LocalDate today = LocalDate.now(clock);
    FiscalYear year = FiscalYear.of(today);
    if (after == null) {
      long rows = queries.count(jurisdiction, filter, year, today);
      exported.fire(new InstitutionsExported(officer.actor(), filter, rows));
    }
    return queries.page(
        jurisdiction, filter, sort, ascending, ListSlice.after(after, PAGE), year, today);
  }
}
