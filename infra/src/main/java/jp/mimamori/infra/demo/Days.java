package jp.mimamori.infra.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/** The days from {@code first} to {@code last}, both included; none if {@code last} is earlier. */
record Days(LocalDate first, LocalDate last) {

  boolean isEmpty() {
    return last.isBefore(first);
  }

  Days from(LocalDate day) {
    return new Days(later(first, day), last);
  }

  Days until(LocalDate day) {
    return new Days(first, day.isBefore(last) ? day : last);
  }

  /**
   * A day that people work on, if there is one nearby.
   *
   * @param part how much of the days to draw from, from their beginning; 1 = all
   */
  LocalDate any(Random random, double part) {
    long length = ChronoUnit.DAYS.between(first, last);
    LocalDate day = first.plusDays((long) (random.nextDouble() * part * (length + 1)));
    if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
      return day.isBefore(last) ? day.plusDays(1) : later(first, day.minusDays(1));
    }
    return day;
  }

  private static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
