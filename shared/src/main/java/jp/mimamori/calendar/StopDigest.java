package jp.mimamori.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Function;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.Actor;
import jp.mimamori.mail.MailKind;
import jp.mimamori.tenancy.LinkToken;
import jp.mimamori.tenancy.Unattended;
import jp.mimamori.ui.Functions;

/** What whoever holds the link at the end of a weekly mail can do without account: stop it. */
@ApplicationScoped
public class StopDigest {

  @Inject private Unattended unattended;
  @Inject private CalendarReaderRepository readers;
  @Inject private Event<CalendarFollowed> followed;

  /**
   * @return whether the mail is wanted still; empty for a link that never was
   */
  public Optional<Boolean> isWanted(String token) {
    return held(token, CalendarReader::isDigest);
  }

  /**
   * Doing it twice does no harm.
   *
   * @return empty for a link that never was
   */
  public Optional<Boolean> stop(String token) {
    return held(token, this::stop);
  }

  private boolean stop(CalendarReader reader) {
    if (reader.isDigest()) {
      reader.mail(false);
      Actor holder = new Actor("digest:link", Functions.term(MailKind.WEEKLY_DIGEST), null);
      followed.fire(
          new CalendarFollowed(reader.getInstitutionId(), holder, AuditAction.STOP_DIGEST, reader));
    }
    return reader.isDigest();
  }

  private <T> Optional<T> held(String text, Function<CalendarReader, T> work) {
    return LinkToken.read(text)
        .map(token -> "digest:" + token.value())
        .flatMap(
            holder ->
                unattended
                    .as(holder, readers::heldDigest)
                    .map(
                        held ->
                            unattended.within(
                                held.institutionId(),
                                holder,
                                () -> work.apply(readers.one(held.id())))));
  }
}
