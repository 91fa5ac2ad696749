package jp.mimamori.incident;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of a day as people type it in a hurry. */
final class TypedTime {

  /** 7:40, 07:40, 7時40分, 0740 and 7時. */
  private static final Pattern TIME = Pattern.compile("(\\d{1,2})[:時.]?(?:(\\d{2})分?)?");

  private TypedTime() {}

  /**
   * @return as 07:40; as it was typed where it is no time of a day
   */
  static String read(String typed) {
    Matcher time =
        TIME.matcher(Normalizer.normalize(typed, Normalizer.Form.NFKC).replaceAll("\\s+", ""));
    if (!time.matches()) {
      return typed;
    }
    try {
      int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
      return LocalTime.of(Integer.parseInt(time.group(1)), minute).toString();
    } catch (DateTimeException noSuchTime) {
      return typed;
    }
  }

  /** Whether something that was read is a time. */
  static boolean isTime(String read) {
    return read.matches("([01]\\d|2[0-3]):[0-5]\\d");
  }
}
