package jp.mimamori.calendar;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDos;

/** Reads what is due until the end of the next fiscal year. */
@TenantUseCase
public class ReadCalendar {

  @Inject private ToDos todos;
  @Inject private Clock clock;

  @Permitted(Permission.READ_CHECKLIST)
  public CalendarSheet sheet() {
    Horizon horizon = Horizon.far(LocalDate.now(clock));
    return new CalendarSheet(todos.within(horizon), horizon);
  }
}
