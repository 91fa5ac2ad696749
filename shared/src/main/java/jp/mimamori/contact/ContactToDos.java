package jp.mimamori.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import jp.mimamori.todo.ToDoSource;

/**
 * The chart is read through once each fiscal year: people change posts in April. It asks for the
 * first chart only where people have begun one; the checklist asks all others.
 */
@ApplicationScoped
class ContactToDos implements ToDoSource {

  /** Days after the first of April within which it is read through. A rule of the product. */
  private static final int DAYS_TO_CONFIRM = 60;

  @Inject private ContactRepository contacts;

  @Override
  public List<ToDo> within(Horizon horizon) {
    Optional<ContactChart> chart = contacts.chart();
    FiscalYear year = FiscalYear.of(horizon.today());
    if (chart.isEmpty()) {
      return List.of();
    }
    if (chart.get().getConfirmedOn() == null) {
      return List.of(ToDo.next(ToDoKind.CONFIRM_CONTACTS, null));
    }
    boolean confirmed = chart.get().isConfirmedIn(year);
    LocalDate due = (confirmed ? year.next() : year).firstDay().plusDays(DAYS_TO_CONFIRM);
    return confirmed && !horizon.reaches(due)
        ? List.of()
        : List.of(ToDo.due(ToDoKind.CONFIRM_CONTACTS, due, horizon.today(), null));
  }
}
