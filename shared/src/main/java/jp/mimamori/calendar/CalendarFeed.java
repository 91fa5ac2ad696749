package jp.mimamori.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import jp.mimamori.todo.ToDo;

/**
 * What is due as iCalendar (RFC 5545): a day for each, in words that tell neither a name nor an
 * item, for it goes to whatever service keeps the person's calendar.
 */
final class CalendarFeed {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  /** How often programs are asked to read it anew. */
  private static final String TWICE_A_DAY = "PT12H";

  private final long institutionId;
  private final String baseUrl;
  private final Instant now;

  /**
   * @param baseUrl of the portal, where the details are
   */
  CalendarFeed(long institutionId, String baseUrl, Instant now) {
    this.institutionId = institutionId;
    this.baseUrl = baseUrl;
    this.now = now;
  }

  /**
   * @param todos those without a date are left out
   */
  String write(List<ToDo> todos) {
    String page = baseUrl + "/calendar/index.xhtml";
    IcsWriter ics =
        new IcsWriter()
            .line("BEGIN", "VCALENDAR")
            .line("VERSION", "2.0")
            .line("PRODID", "-//Mimamori//Calendar//JA")
            .line("CALSCALE", "GREGORIAN")
            .line("METHOD", "PUBLISH")
            .text("NAME", OutsideWords.of("calendar"))
            .text("X-WR-CALNAME", OutsideWords.of("calendar"))
            .line("X-WR-TIMEZONE", "Asia/Tokyo")
            .line("REFRESH-INTERVAL;VALUE=DURATION", TWICE_A_DAY)
            .line("X-PUBLISHED-TTL", TWICE_A_DAY);
    for (ToDo todo : todos) {
      LocalDate day = todo.getDueOn();
      if (day != null) {
        ics.line("BEGIN", "VEVENT")
            .line("UID", uid(todo))
            .line("DTSTAMP", MOMENT.format(now))
            .line("DTSTART;VALUE=DATE", DAY.format(day))
            .line("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)))
            .text("SUMMARY", OutsideWords.summary(todo))
            .text("DESCRIPTION", OutsideWords.of("description") + "\n" + page)
            .line("URL", page)
            .line("TRANSP", "TRANSPARENT")
            .line("END", "VEVENT");
      }
    }
    return ics.line("END", "VCALENDAR").toString();
  }

  /**
   * The same whenever the feed is read: of the thing it is about, so that a new date moves it, or
   * else of the day. Nothing can be read from it.
   */
  private String uid(ToDo todo) {
    Object which = todo.getAbout() == null ? todo.getDueOn() : todo.getAbout();
    String name = institutionId + " " + todo.getKind() + " " + which;
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@mimamori";
  }
}
