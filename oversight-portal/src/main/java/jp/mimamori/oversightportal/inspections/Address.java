package jp.mimamori.oversightportal.inspections;

import java.time.LocalDate;
import java.util.stream.Stream;
import jp.mimamori.law.FiscalYear;

/** What stands in the addresses of these pages. */
final class Address {

  private Address() {}

  /** The year of today for anything but a year. */
  static FiscalYear year(String text, LocalDate today) {
    return text != null && text.matches("20\\d\\d")
        ? new FiscalYear(Integer.parseInt(text))
        : FiscalYear.of(today);
  }

  /** Null for anything but a constant. */
  static <E extends Enum<E>> E constant(E[] known, String name) {
    return Stream.of(known).filter(value -> value.name().equals(name)).findFirst().orElse(null);
  }

  static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
