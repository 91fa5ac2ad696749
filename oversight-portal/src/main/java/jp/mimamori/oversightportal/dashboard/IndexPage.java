package jp.mimamori.oversightportal.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.casefile.IncidentFigures;
import jp.mimamori.casefile.WatchIncidents;
import jp.mimamori.oversight.CenterComplianceRow;
import jp.mimamori.oversight.ComplianceFigures;
import jp.mimamori.oversight.ComplianceOverview;
import jp.mimamori.oversight.Dashboard;
import jp.mimamori.oversight.KindComplianceRow;
import jp.mimamori.oversight.MunicipalityComplianceRow;
import jp.mimamori.oversight.WatchJurisdiction;

/** Figures of the jurisdiction; each number leads to the list behind it. */
@Named("dashboard_index")
@RequestScoped
public class IndexPage {

  @Inject private WatchJurisdiction watch;
  @Inject private WatchIncidents watchIncidents;

  private ComplianceOverview overview;
  private ComplianceFigures total;
  private ComplianceFigures openTotal;
  private List<CenterComplianceRow> centers;
  private List<KindComplianceRow> kinds;
  private List<MunicipalityComplianceRow> municipalities;
  private TrendChart trend;
  private IncidentFigures incidents;

  public void load() {
    Dashboard dashboard = watch.today();
    overview = dashboard.overview();
    total = overview.getTotal();
    openTotal = overview.getOpenTotal();
    centers = overview.getCenters();
    kinds = overview.getKinds();
    municipalities = dashboard.municipalities();
    trend = new TrendChart(dashboard.trend());
    incidents = watchIncidents.figures();
  }

  public ComplianceOverview getOverview() {
    return overview;
  }

  public ComplianceFigures getTotal() {
    return total;
  }

  /** Of the institutions that can be opened. */
  public ComplianceFigures getOpenTotal() {
    return openTotal;
  }

  public List<CenterComplianceRow> getCenters() {
    return centers;
  }

  /** The kinds that exist among the institutions that can be opened. */
  public List<KindComplianceRow> getKinds() {
    return kinds;
  }

  /** Those with a place on the map come first, from north to south. */
  public List<MunicipalityComplianceRow> getMunicipalities() {
    return municipalities;
  }

  public TrendChart getTrend() {
    return trend;
  }

  /** Of the institutions that can be opened. */
  public IncidentFigures getIncidents() {
    return incidents;
  }
}
