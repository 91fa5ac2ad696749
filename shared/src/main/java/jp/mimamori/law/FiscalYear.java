package jp.mimamori.law;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;

/**
 * 年度: 1 April to 31 March, named by the calendar year in which it begins. A target date given for a
 * いいえ must lie within the fiscal year of the response (manual of the checklist, R7).
 *
 * @param year calendar year of 1 April, e.g. 2026 for 令和8年度
 */
public record FiscalYear(int year) implements Comparable<FiscalYear>, Serializable {

  public static FiscalYear of(LocalDate date) {
    return new FiscalYear(date.getMonthValue() >= 4 ? date.getYear() : date.getYear() - 1);
  }

  public LocalDate firstDay() {
    return LocalDate.of(year, Month.APRIL, 1);
  }

  public LocalDate lastDay() {
    return LocalDate.of(year + 1, Month.MARCH, 31);
  }

  public boolean contains(LocalDate date) {
    return !date.isBefore(firstDay()) && !date.isAfter(lastDay());
  }

  public FiscalYear previous() {
    return new FiscalYear(year - 1);
  }

  public FiscalYear next() {
    return new FiscalYear(year + 1);
  }

  /** 令和8年度 */
  public String label() {
    return Wareki.year(firstDay()) + "度";
  }

  @Override
  public int compareTo(FiscalYear other) {
    return Integer.compare(year, other.year);
  }
}
