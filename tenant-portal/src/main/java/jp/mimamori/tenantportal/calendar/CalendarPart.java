package jp.mimamori.tenantportal.calendar;

import java.util.List;
import jp.mimamori.tenantportal.home.ToDoLine;

/** What is due in a month, or overdue. */
public final class CalendarPart {

  private final String title;
  private final List<ToDoLine> todos;

  CalendarPart(String title, List<ToDoLine> todos) {
    this.title = title;
    this.todos = todos;
  }

  /** 令和8年12月（2026年12月）. */
  public String getTitle() {
    return title;
  }

  public List<ToDoLine> getTodos() {
    return todos;
  }
}
