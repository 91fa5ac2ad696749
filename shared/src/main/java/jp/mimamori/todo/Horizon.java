package jp.mimamori.todo;

import java.time.LocalDate;
import jp.mimamori.law.FiscalYear;

/**
 * How far somebody looks ahead.
 *
 * @param today in Japan
 * @param until the last day of interest; what is overdue always is of interest
 * @param most how many of a kind are told; the rest is found on the pages of the feature
 */
public record Horizon(LocalDate today, LocalDate until, int most) {

  private static final int MOST_NEAR = 5;
  private static final int MOST_FAR = 200;

  /** What presses: home, and the weekly mail. */
  public static Horizon near(LocalDate today) {
    return new Horizon(today, today.plusDays(ToDo.SOON_DAYS), MOST_NEAR);
  }

  /** This fiscal year and the next one: the calendar. */
  public static Horizon far(LocalDate today) {
    return new Horizon(today, FiscalYear.of(today).next().lastDay(), MOST_FAR);
  }

  /** False for no day at all, too. */
  public boolean reaches(LocalDate day) {
    return day != null && !day.isAfter(until);
  }
}
