package jp.mimamori.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import jp.mimamori.todo.ToDoSource;

/**
 * A plan is read through and a drill is held once a year, once there was a first one. Who has a
 * plan holds it against the check table in each fiscal year.
 */
@ApplicationScoped
class ContinuityToDos implements ToDoSource {

  /** 定期的に (BCP ひな形); how often is a rule of the product. */
  private static final int YEARS = 1;

  @Inject private ContinuityRepository repository;

  @Override
  public List<ToDo> within(Horizon horizon) {
    List<ToDo> todos = new ArrayList<>();
    repository
        .planRevisedOn()
        .ifPresent(
            revisedOn -> {
              again(ToDoKind.REVIEW_PLAN, revisedOn, horizon, todos);
              check(repository.countOpen(FiscalYear.of(horizon.today())), horizon, todos);
            });
    repository
        .lastDrill()
        .map(Drill::finishedOn)
        .ifPresent(day -> again(ToDoKind.HOLD_DRILL, day, horizon, todos));
    return todos;
  }

  /**
   * @param open rows of the check table without an answer this year
   */
  static void check(long open, Horizon horizon, List<ToDo> todos) {
    if (open > 0) {
      LocalDate due = FiscalYear.of(horizon.today()).lastDay();
      todos.add(ToDo.due(ToDoKind.ANSWER_CONTINUITY_CHECK, due, horizon.today(), null, open));
    }
  }

  private static void again(ToDoKind kind, LocalDate last, Horizon horizon, List<ToDo> todos) {
    LocalDate due = last.plusYears(YEARS);
    if (horizon.reaches(due)) {
      todos.add(ToDo.due(kind, due, horizon.today(), null));
    }
  }
}
