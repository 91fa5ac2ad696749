package jp.mimamori.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.law.JapanTime;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import jp.mimamori.todo.ToDoSource;

/**
 * What incidents still ask for. Most institutions have none: one statement then; otherwise one
 * more, for the chronologies.
 */
@ApplicationScoped
class IncidentToDos implements ToDoSource {

  /**
   * For how long a finished incident asks for the reports to 個人情報保護委員会 that nobody wrote down. The
   * last one is due within 60 days.
   */
  private static final int DAYS_TO_ASK = 400;

  @Inject private IncidentRepository incidents;

  @Override
  public List<ToDo> within(Horizon horizon) {
    return of(incidents.openOrLearnedSince(horizon.today().minusDays(DAYS_TO_ASK)), horizon);
  }

  static List<ToDo> of(List<Incident> incidents, Horizon horizon) {
    List<ToDo> todos = new ArrayList<>();
    for (Incident incident : incidents) {
      String id = String.valueOf(incident.getId());
      if (incident.getState() == IncidentState.BEGUN) {
        LocalDate begunOn = LocalDate.ofInstant(incident.getBegunAt(), JapanTime.ZONE);
        todos.add(
            ToDo.due(
                ToDoKind.SEND_FIRST_REPORT, begunOn, horizon.today(), id, incident.getLabel()));
      }
      if (incident.getState() == IncidentState.REPORTED) {
        todos.add(ToDo.sometime(ToDoKind.FINISH_INCIDENT, id, incident.getLabel()));
      }
      incident.deadlineList().stream()
          .filter(deadline -> !deadline.isDone() && horizon.reaches(deadline.getDueOn()))
          .map(
              deadline ->
                  ToDo.due(
                      deadline.getReport() == PrivacyReport.PROMPT
                          ? ToDoKind.REPORT_BREACH
                          : ToDoKind.REPORT_BREACH_FINALLY,
                      deadline.getDueOn(),
                      horizon.today(),
                      id,
                      incident.getLabel()))
          .forEach(todos::add);
    }
    return todos;
  }
}
