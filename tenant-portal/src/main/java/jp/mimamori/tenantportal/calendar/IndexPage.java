package jp.mimamori.tenantportal.calendar;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.calendar.CalendarSheet;
import jp.mimamori.calendar.ReadCalendar;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.law.Wareki;
import jp.mimamori.tenantportal.home.ToDoLine;
import jp.mimamori.todo.ToDo;

/** Everything with a date, by month. */
@Named("calendar_index")
@RequestScoped
public class IndexPage {

  @Inject private ReadCalendar readCalendar;
  @Inject private OpenChecklist openChecklist;

  private CalendarSheet sheet;
  private List<ToDoLine> overdue;
  private List<CalendarPart> months;

  public void load() {
    sheet = readCalendar.sheet();
    ChecklistSheet checklist = openChecklist.withoutProposals();
    overdue = lines(sheet.getOverdue(), checklist);
    months =
        sheet.getMonths().stream()
            .map(
                month ->
                    new CalendarPart(
                        Wareki.month(month.getFirstDay()), lines(month.getTodos(), checklist)))
            .toList();
  }

  private static List<ToDoLine> lines(List<ToDo> todos, ChecklistSheet checklist) {
    return todos.stream().map(todo -> ToDoLine.of(todo, checklist)).toList();
  }

  public CalendarSheet getSheet() {
    return sheet;
  }

  public List<ToDoLine> getOverdue() {
    return overdue;
  }

  public List<CalendarPart> getMonths() {
    return months;
  }
}
