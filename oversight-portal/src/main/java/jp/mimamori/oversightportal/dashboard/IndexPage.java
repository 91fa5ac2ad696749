package jp.mimamori.oversightportal.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.oversight.CenterComplianceRow;
import jp.mimamori.oversight.ComplianceFigures;
import jp.mimamori.oversight.ComplianceFilter;
import jp.mimamori.oversight.ComplianceOverview;
import jp.mimamori.oversight.ComplianceSort;
import jp.mimamori.oversight.InstitutionComplianceRow;
import jp.mimamori.oversight.KindComplianceRow;
import jp.mimamori.oversight.ListSlice;
import jp.mimamori.oversight.StandingFilter;
import jp.mimamori.oversight.WatchJurisdiction;

/** Figures of the jurisdiction; each number leads to the list behind it. */
@Named("dashboard_index")
@RequestScoped
public class IndexPage {

  /** Rows of the two short lists of institutions to talk to first. */
  private static final int FIRST_FEW = 5;

  @Inject private WatchJurisdiction watch;

  private ComplianceOverview overview;
  private ComplianceFigures total;
  private List<CenterComplianceRow> centers;
  private List<KindComplianceRow> kinds;
  private List<InstitutionComplianceRow> overdue;
  private List<InstitutionComplianceRow> untouched;

  public void load() {
    overview = watch.today();
    total = overview.getTotal();
    centers = overview.getCenters();
    kinds =
        overview.getKinds().stream().filter(row -> row.getFigures().getInstitutions() > 0).toList();
    overdue = firstFew(StandingFilter.OVERDUE, ComplianceSort.OVERDUE);
    untouched = firstFew(StandingFilter.UNTOUCHED, ComplianceSort.NAME);
  }

  private List<InstitutionComplianceRow> firstFew(StandingFilter standing, ComplianceSort sort) {
    ComplianceFilter filter = new ComplianceFilter(null, null, null, standing, null, null);
    return watch.page(filter, sort, true, ListSlice.first(FIRST_FEW));
  }

  public ComplianceOverview getOverview() {
    return overview;
  }

  public ComplianceFigures getTotal() {
    return total;
  }

  public List<CenterComplianceRow> getCenters() {
    return centers;
  }

  /** The kinds that exist in the jurisdiction. */
  public List<KindComplianceRow> getKinds() {
    return kinds;
  }

  /** Those whose target date passed the longest ago. */
  public List<InstitutionComplianceRow> getOverdue() {
    return overdue;
  }

  /** Whether every center's institutions may be seen, so that totals can be opened. */
  public boolean isAllOpen() {
    return centers.stream().allMatch(CenterComplianceRow::isOpen);
  }

  public List<InstitutionComplianceRow> getUntouched() {
    return untouched;
  }
}
