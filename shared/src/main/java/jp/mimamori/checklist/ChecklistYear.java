package jp.mimamori.checklist;

import jp.mimamori.law.FiscalYear;

/** How far a year's response came. */
public final class ChecklistYear {

  private final FiscalYear year;
  private final Progress progress;

  ChecklistYear(FiscalYear year, Progress progress) {
    this.year = year;
    this.progress = progress;
  }

  /** Calendar year of 1 April. */
  public int getYear() {
    return year.year();
  }

  public String getLabel() {
    return year.label();
  }

  public Progress getProgress() {
    return progress;
  }
}
