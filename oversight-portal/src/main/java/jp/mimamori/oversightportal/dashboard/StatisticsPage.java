package jp.mimamori.oversightportal.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.oversight.ExportStatistics;

/** What the file of statistics holds, and how to save it. */
@Named("dashboard_statistics")
@RequestScoped
public class StatisticsPage {

  @Inject private ExportStatistics export;

  private List<HealthCenter> statisticsOnly;

  public void load() {
    statisticsOnly = export.statisticsOnly();
  }

  /** Health centers of which small numbers are not told. */
  public List<HealthCenter> getStatisticsOnly() {
    return statisticsOnly;
  }
}
