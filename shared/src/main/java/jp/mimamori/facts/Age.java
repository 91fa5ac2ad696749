package jp.mimamori.facts;

import java.time.LocalDate;

/** When something that was looked at has to be looked at again. */
final class Age {

  private Age() {}

  /** Devices and accounts are looked through at least once a year (BCP ひな形 2.1.3: 定期的に棚卸し). */
  static LocalDate dueAgain(LocalDate lookedAt) {
    return lookedAt.plusYears(1);
  }

  /** Also where nobody ever looked. */
  static boolean isStale(LocalDate lookedAt, LocalDate today) {
    return lookedAt == null || dueAgain(lookedAt).isBefore(today);
  }
}
