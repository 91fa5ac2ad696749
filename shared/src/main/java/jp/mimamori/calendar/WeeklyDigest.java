package jp.mimamori.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import jp.mimamori.identity.Membership;
import jp.mimamori.law.JapanTime;
import jp.mimamori.mail.MailKind;
import jp.mimamori.mail.Outbox;
import jp.mimamori.people.FirstSignIn;

/**
 * When the weekly mail is due: Mondays at eight. The mail of the next Monday always waits in the
 * outbox, and with the writing of one the next is put there, in the same transaction: none gets
 * lost, and the outbox takes one of a week for an address only once.
 */
@ApplicationScoped
class WeeklyDigest {

  private static final LocalTime HOUR = LocalTime.of(8, 0);

  @Inject private CalendarReaderRepository readers;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /**
   * Whoever works for the institution for the first time gets it, and can switch it off; whoever
   * comes back gets it as before.
   */
  void begin(@Observes FirstSignIn first) {
    String sub = first.membership().getPersonSub();
    String address = first.membership().getEmail();
    Optional<CalendarReader> before = readers.of(sub);
    if (before.isEmpty()) {
      readers.begun(sub).mail(plan(address));
    } else if (before.get().isDigest()) {
      plan(address);
    }
  }

  /**
   * @return whether there is an address
   */
  boolean begin(CalendarReader reader) {
    return readers
        .membership(reader.getPersonSub(), LocalDate.now(clock))
        .map(Membership::getEmail)
        .filter(this::plan)
        .isPresent();
  }

  /**
   * Lets a mail to an address be due next Monday; does nothing if it is due already.
   *
   * @param address or null
   * @return whether there is an address
   */
  boolean plan(String address) {
    if (address == null) {
      return false;
    }
    ZonedDateTime due = after(clock.instant());
    long week = due.toLocalDate().toEpochDay();
    if (outbox.find(MailKind.WEEKLY_DIGEST, week, address).isEmpty()) {
      outbox.add(MailKind.WEEKLY_DIGEST, week, address, due.toInstant());
    }
    return true;
  }

  /** The first Monday at eight in Japan after a moment. */
  static ZonedDateTime after(Instant moment) {
    ZonedDateTime now = moment.atZone(JapanTime.ZONE);
    ZonedDateTime monday = now.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).with(HOUR);
    return monday.isAfter(now) ? monday : monday.plusWeeks(1);
  }
}
