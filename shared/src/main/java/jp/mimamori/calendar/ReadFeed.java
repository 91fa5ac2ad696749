package jp.mimamori.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import jp.mimamori.tenancy.LinkToken;
import jp.mimamori.tenancy.Unattended;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDos;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What a calendar program reads that was given the address of a feed. The database opens the
 * institution to the holder of the token, and no longer once its person has left.
 */
@ApplicationScoped
public class ReadFeed {

  @Inject private Unattended unattended;
  @Inject private CalendarReaderRepository readers;
  @Inject private ToDos todos;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "mimamori.base-url")
  private String baseUrl;

  /**
   * @param text the token, as it stands in the address
   * @return iCalendar (RFC 5545); empty for an address that never was, or is no longer
   */
  public Optional<String> calendar(String text) {
    return LinkToken.read(text)
        .map(token -> token.holder("calendar"))
        .flatMap(
            holder ->
                unattended
                    .as(holder, readers::heldCalendar)
                    .map(
                        held ->
                            unattended.within(
                                held.institutionId(),
                                holder,
                                () -> calendarOf(held.institutionId()))));
  }

  private String calendarOf(long institutionId) {
    Horizon horizon = Horizon.far(LocalDate.now(clock));
    return new CalendarFeed(institutionId, baseUrl, clock.instant()).write(todos.within(horizon));
  }
}
