package jp.mimamori.ui;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people type it, in 和暦 or 西暦. */
public final class TypedDate {

  private static final Map<String, JapaneseEra> ERAS =
      Map.of(
          "令和", JapaneseEra.REIWA,
          "平成", JapaneseEra.HEISEI,
          "昭和", JapaneseEra.SHOWA,
          "R", JapaneseEra.REIWA,
          "H", JapaneseEra.HEISEI,
          "S", JapaneseEra.SHOWA);

  private static final String MONTH_AND_DAY = "(?:年|[./-])(\\d{1,2})(?:月|[./-])(\\d{1,2})日?";

  private static final Pattern JAPANESE =
      Pattern.compile("(令和|平成|昭和|[RHS])(元|\\d{1,2})" + MONTH_AND_DAY);

  private static final Pattern WESTERN = Pattern.compile("(\\d{4})" + MONTH_AND_DAY);

  private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  private static final Pattern SAID_TWICE = Pattern.compile("\\([\\d-]+\\)$");

  private TypedDate() {}

  /**
   * Understands 令和8年11月22日, R8.11.22, 2026-11-22, 2026/11/22, 2026年11月22日, 20261122 and
   * 令和8年11月22日（2026-11-22）; full-width characters and spaces do no harm.
   *
   * @return empty when it is no date, or one that does not exist (令和8年2月30日, 平成40年1月1日)
   */
  public static Optional<LocalDate> read(String typed) {
    String plain =
        Normalizer.normalize(typed, Normalizer.Form.NFKC)
            .replaceAll("\\s+", "")
            .toUpperCase(Locale.ROOT);
    String date = SAID_TWICE.matcher(plain).replaceFirst("");
    try {
      return western(WESTERN.matcher(date))
          .or(() -> western(EIGHT_DIGITS.matcher(date)))
          .or(() -> japanese(JAPANESE.matcher(date)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDate> western(Matcher date) {
    return date.matches()
        ? Optional.of(LocalDate.of(number(date, 1), number(date, 2), number(date, 3)))
        : Optional.empty();
  }

  private static Optional<LocalDate> japanese(Matcher date) {
    if (!date.matches()) {
      return Optional.empty();
    }
    int year = date.group(2).equals("元") ? 1 : number(date, 2);
    return Optional.of(
        LocalDate.from(
            JapaneseDate.of(ERAS.get(date.group(1)), year, number(date, 3), number(date, 4))));
  }

  private static int number(Matcher date, int group) {
    return Integer.parseInt(date.group(group));
  }
}
