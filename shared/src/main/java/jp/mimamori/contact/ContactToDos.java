package jp.mimamori.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import jp.mimamori.todo.ToDoSource;

/**
 * The chart is read through once each fiscal year: people change posts in April. It asks for the
 * first chart only where people have begun one; the checklist asks all others. What hangs on the
 * wall follows what is here.
 */
@ApplicationScoped
class ContactToDos implements ToDoSource {

  /** Days after the first of April within which it is read through. A rule of the product. */
  private static final int DAYS_TO_CONFIRM = 60;

  /** Days after a change within which the paper on the wall is replaced. A rule of the product. */
  private static final int DAYS_TO_PRINT = 14;

  @Inject private ContactRepository contacts;
  @Inject private ContactSheets sheets;

  @Override
  public List<ToDo> within(Horizon horizon) {
    Optional<ContactChart> chart = contacts.chart();
    if (chart.isEmpty()) {
      return List.of();
    }
    List<ToDo> todos = new ArrayList<>();
    confirmation(chart.get(), horizon).ifPresent(todos::add);
    if (isPaperOld(chart.get(), horizon.today())) {
      LocalDate due = chart.get().getRevisedOn().plusDays(DAYS_TO_PRINT);
      todos.add(ToDo.due(ToDoKind.PRINT_CONTACTS, due, horizon.today(), null));
    }
    return todos;
  }

  private static Optional<ToDo> confirmation(ContactChart chart, Horizon horizon) {
    FiscalYear year = FiscalYear.of(horizon.today());
    if (chart.getConfirmedOn() == null) {
      return Optional.of(ToDo.next(ToDoKind.CONFIRM_CONTACTS, null));
    }
    boolean confirmed = chart.isConfirmedIn(year);
    LocalDate due = (confirmed ? year.next() : year).firstDay().plusDays(DAYS_TO_CONFIRM);
    return confirmed && !horizon.reaches(due)
        ? Optional.empty()
        : Optional.of(ToDo.due(ToDoKind.CONFIRM_CONTACTS, due, horizon.today(), null));
  }

  /** The whole chart is read only where it was changed since it was printed. */
  private boolean isPaperOld(ContactChart chart, LocalDate today) {
    boolean changed = isOlder(chart.getChartCopy(), chart) || isOlder(chart.getSheetCopy(), chart);
    if (!changed) {
      return false;
    }
    ChartSheet sheet = sheets.on(today);
    return sheet.isChartCopyOld() || sheet.isSheetCopyOld();
  }

  private static boolean isOlder(PrintedCopy copy, ContactChart chart) {
    return copy != null && copy.getRevision() < chart.getRevision();
  }
}
