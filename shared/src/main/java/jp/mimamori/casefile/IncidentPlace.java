package jp.mimamori.casefile;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of an incident in a list ordered by time; as text it goes into an address.
 *
 * @param id tells apart what happened in the same microsecond
 */
public record IncidentPlace(Instant at, long id) implements Serializable {

  private static final Pattern TEXT = Pattern.compile("([0-9TZ:.-]{20,27})_(\\d{1,19})");

  /** Null for what is no place. */
  public static IncidentPlace read(String text) {
    Matcher place = TEXT.matcher(text == null ? "" : text);
    try {
      return place.matches()
          ? new IncidentPlace(Instant.parse(place.group(1)), Long.parseLong(place.group(2)))
          : null;
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  @Override
  public String toString() {
    return at + "_" + id;
  }
}
