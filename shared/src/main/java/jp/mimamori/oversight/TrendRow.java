package jp.mimamori.oversight;

import java.time.YearMonth;

/** The figures at the end of a month; of the running one, those of today. */
public final class TrendRow {

  private final YearMonth month;
  private final ComplianceFigures figures;

  TrendRow(YearMonth month, ComplianceFigures figures) {
    this.month = month;
    this.figures = figures;
  }

  public YearMonth getMonth() {
    return month;
  }

  public ComplianceFigures getFigures() {
    return figures;
  }
}
