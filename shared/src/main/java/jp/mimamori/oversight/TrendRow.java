package jp.mimamori.oversight;

import java.time.YearMonth;

/** The figures at the end of a month; of the running one, those of today. */
public final class TrendRow {

  private final YearMonth month;
  private final ComplianceFigures figures;
  private final ComplianceFigures yearBefore;

  TrendRow(YearMonth month, ComplianceFigures figures, ComplianceFigures yearBefore) {
    this.month = month;
    this.figures = figures;
    this.yearBefore = yearBefore;
  }

  public YearMonth getMonth() {
    return month;
  }

  /** Null for a month to come. */
  public ComplianceFigures getFigures() {
    return figures;
  }

  /** A year ago, for the checklist of that year. */
  public ComplianceFigures getYearBefore() {
    return yearBefore;
  }
}
