package jp.mimamori.todo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One thing to do. */
public final class ToDo {

  /** How many days ahead a date is worth a reminder. */
  public static final int SOON_DAYS = 30;

  /** The order of the list. */
  public enum Urgency {
    /** 期限を過ぎている. */
    OVERDUE,
    /** もうすぐ期限. */
    SOON,
    /** Nothing else goes on before it. */
    NEXT,
    /** No date presses. */
    SOMETIME
  }

  /** Most urgent first; among equals by date, and then in the order of the kinds. */
  static final Comparator<ToDo> BY_URGENCY =
      Comparator.comparing(ToDo::getUrgency)
          .thenComparing(ToDo::getDueOn, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(ToDo::getKind);

  private final ToDoKind kind;
  private final Urgency urgency;
  private final LocalDate dueOn;
  private final String about;
  private final List<Object> values;

  private ToDo(ToDoKind kind, Urgency urgency, LocalDate dueOn, String about, Object... values) {
    this.kind = kind;
    this.urgency = urgency;
    this.dueOn = dueOn;
    this.about = about;
    this.values = List.of(values);
  }

  /**
   * Something with a date.
   *
   * @param about what it is about, such as an id: the page it leads to knows what to do with it.
   *     Null where the kind says all
   * @param values for the words of the kind
   */
  public static ToDo due(
      ToDoKind kind, LocalDate dueOn, LocalDate today, String about, Object... values) {
    Urgency urgency =
        dueOn.isBefore(today)
            ? Urgency.OVERDUE
            : dueOn.isAfter(today.plusDays(SOON_DAYS)) ? Urgency.SOMETIME : Urgency.SOON;
    return new ToDo(kind, urgency, dueOn, about, values);
  }

  /** Something without a date that others wait for. */
  public static ToDo next(ToDoKind kind, String about, Object... values) {
    return new ToDo(kind, Urgency.NEXT, null, about, values);
  }

  /** Something without a date. */
  public static ToDo sometime(ToDoKind kind, String about, Object... values) {
    return new ToDo(kind, Urgency.SOMETIME, null, about, values);
  }

  public ToDoKind getKind() {
    return kind;
  }

  public Urgency getUrgency() {
    return urgency;
  }

  /** Null where no date presses. */
  public LocalDate getDueOn() {
    return dueOn;
  }

  /** An item, a control, a vendor …, or null. */
  public String getAbout() {
    return about;
  }

  /** What belongs into the words of the kind. */
  public List<Object> getValues() {
    return values;
  }
}
