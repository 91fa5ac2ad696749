package jp.mimamori.tenantportal.checklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.checklist.HistorySheet;
import jp.mimamori.checklist.ReadHistory;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.law.FiscalYear;

/** Every round of a year and who gave it, sheet by sheet. */
@Named("checklist_history")
@RequestScoped
public class HistoryPage {

  @Inject private ReadHistory readHistory;
  @Inject private Clock clock;

  private String year;
  private String sheet;
  private HistorySheet history;

  public void load() {
    history = readHistory.of(fiscalYear(), sheet == null ? 1 : Math.max(1, number(sheet)));
  }

  private FiscalYear fiscalYear() {
    return year == null ? FiscalYear.of(LocalDate.now(clock)) : new FiscalYear(number(year));
  }

  private static int number(String text) {
    if (!text.matches("\\d{1,6}")) {
      throw new NotFoundException("no such sheet: " + text);
    }
    return Integer.parseInt(text);
  }

  public String getYearLabel() {
    return fiscalYear().label();
  }

  public HistorySheet getHistory() {
    return history;
  }

  public String getYear() {
    return year;
  }

  public void setYear(String year) {
    this.year = year;
  }

  public String getSheet() {
    return sheet;
  }

  public void setSheet(String sheet) {
    this.sheet = sheet;
  }
}
