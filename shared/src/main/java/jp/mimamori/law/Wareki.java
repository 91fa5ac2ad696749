package jp.mimamori.law;

import java.time.LocalDate;
import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;

/** 和暦: dates as Japanese offices write them, the first year of an era as 元年. */
public final class Wareki {

  private static final DateTimeFormatter YEAR =
      new DateTimeFormatterBuilder()
          .appendPattern("GGGG")
          .appendText(ChronoField.YEAR_OF_ERA, Map.of(1L, "元"))
          .appendLiteral("年")
          .toFormatter(Locale.JAPAN);
  private static final DateTimeFormatter MONTH_AND_DAY =
      DateTimeFormatter.ofPattern("M月d日", Locale.JAPAN);

  private Wareki() {}

  /** 令和8年 */
  public static String year(LocalDate date) {
    return YEAR.format(JapaneseDate.from(date));
  }

  /** 令和8年11月22日 */
  public static String date(LocalDate date) {
    return year(date) + MONTH_AND_DAY.format(date);
  }

  /** 令和8年11月（2026年11月） */
  public static String month(LocalDate day) {
    return "%s%d月（%d年%d月）"
        .formatted(year(day), day.getMonthValue(), day.getYear(), day.getMonthValue());
  }

  /** 令和8年11月22日（2026-11-22） */
  public static String both(LocalDate date) {
    return date(date) + "（" + date + "）";
  }
}
