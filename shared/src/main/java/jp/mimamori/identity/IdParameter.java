package jp.mimamori.identity;

import java.util.regex.Pattern;

/** An id as an address or a form names it: digits, nothing else. */
public final class IdParameter {

  private static final Pattern DIGITS = Pattern.compile("[0-9]{1,19}");

  private IdParameter() {}

  /**
   * The id.
   *
   * @throws NotFoundException if it is missing or no id, as for one that nothing bears
   */
  public static long of(String text) {
    Long id = orNull(text);
    if (id == null) {
      throw new NotFoundException("no id: " + text);
    }
    return id;
  }

  /** The id; null if it is missing or no id. */
  public static Long orNull(String text) {
    if (text == null || !DIGITS.matcher(text).matches()) {
      return null;
    }
    try {
      return Long.valueOf(text);
    } catch (NumberFormatException beyondAnyId) {
      return null;
    }
  }
}
