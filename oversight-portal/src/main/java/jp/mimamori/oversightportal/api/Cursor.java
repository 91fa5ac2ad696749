package jp.mimamori.oversightportal.api;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.function.Function;
import jp.mimamori.casefile.IncidentPlace;
import jp.mimamori.oversight.ListPlace;

/**
 * Where the next page begins, as a word that programs hand back and do not read. It names a place
 * in an order and opens nothing.
 */
final class Cursor {

  private static final String MEANS = "the cursor of the page before";

  private Cursor() {}

  static String of(ListPlace place) {
    return encoded(place.institutionId() + "|" + place.value());
  }

  static String of(IncidentPlace place) {
    return encoded(place.toString());
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** In a list of incidents; null for its beginning. */
  static IncidentPlace ofIncident(String cursor) {
    if (cursor == null || cursor.isEmpty()) {
      return null;
    }
    IncidentPlace place;
    try {
      place = IncidentPlace.read(decoded(cursor));
    } catch (IllegalArgumentException e) {
      throw new BadQueryException("cursor", MEANS);
    }
    if (place == null) {
      throw new BadQueryException("cursor", MEANS);
    }
    return place;
  }

  private static String decoded(String cursor) {
    return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
  }

  /** In a list ordered by text; null for its beginning. */
  static ListPlace ofText(String cursor) {
    return read(cursor, text -> text);
  }

  /** In a list ordered by a date; null for its beginning. */
  static ListPlace ofDate(String cursor) {
    return read(cursor, LocalDate::parse);
  }

  private static ListPlace read(String cursor, Function<String, Object> value) {
    if (cursor == null || cursor.isEmpty()) {
      return null;
    }
    try {
      String text = decoded(cursor);
      int bar = text.indexOf('|');
      return new ListPlace(
          value.apply(text.substring(bar + 1)),
          Long.parseLong(text.substring(0, Math.max(0, bar))));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new BadQueryException("cursor", MEANS);
    }
  }
}
