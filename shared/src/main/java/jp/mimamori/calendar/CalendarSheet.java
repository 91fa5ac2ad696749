package jp.mimamori.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;

/** What has a date: first what is overdue, then month by month. */
public final class CalendarSheet {

  /** One month in which something is due. */
  public static final class Month {

    private final YearMonth month;
    private final List<ToDo> todos;

    Month(YearMonth month, List<ToDo> todos) {
      this.month = month;
      this.todos = List.copyOf(todos);
    }

    public LocalDate getFirstDay() {
      return month.atDay(1);
    }

    /** By date. */
    public List<ToDo> getTodos() {
      return todos;
    }
  }

  private final Horizon horizon;
  private final List<ToDo> overdue;
  private final List<Month> months;
  private final int undated;

  /**
   * @param todos with dates and without
   */
  CalendarSheet(List<ToDo> todos, Horizon horizon) {
    this.horizon = horizon;
    List<ToDo> dated =
        todos.stream()
            .filter(todo -> todo.getDueOn() != null)
            .sorted(Comparator.comparing(ToDo::getDueOn).thenComparing(ToDo::getKind))
            .toList();
    this.undated = todos.size() - dated.size();
    this.overdue = dated.stream().filter(CalendarSheet::isOverdue).toList();
    this.months =
        dated.stream()
            .filter(todo -> !isOverdue(todo))
            .collect(
                Collectors.groupingBy(
                    todo -> YearMonth.from(todo.getDueOn()), TreeMap::new, Collectors.toList()))
            .entrySet()
            .stream()
            .map(month -> new Month(month.getKey(), month.getValue()))
            .toList();
  }

  private static boolean isOverdue(ToDo todo) {
    return todo.getUrgency() == ToDo.Urgency.OVERDUE;
  }

  /** The longest overdue first. */
  public List<ToDo> getOverdue() {
    return overdue;
  }

  /** Those in which something is due, in their order. */
  public List<Month> getMonths() {
    return months;
  }

  /** How many things to do have no date. */
  public int getUndated() {
    return undated;
  }

  public boolean isNothingDue() {
    return overdue.isEmpty() && months.isEmpty();
  }

  public LocalDate getToday() {
    return horizon.today();
  }

  /** The last day that was looked at. */
  public LocalDate getUntil() {
    return horizon.until();
  }
}
