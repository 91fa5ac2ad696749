package jp.mimamori.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import jp.mimamori.todo.ToDoSource;

/**
 * A returned submission, targets that are passed or near, items without an answer: the own form.
 */
@ApplicationScoped
class ChecklistToDos implements ToDoSource {

  @PersistenceContext private EntityManager em;

  @Override
  public List<ToDo> within(Horizon horizon) {
    List<Object[]> forms =
        em.createQuery(
                """
                SELECT r.progress.standing, r.progress.applicable - r.progress.answered,
                       r.submissionState
                  FROM ChecklistResponse r
                 WHERE r.fiscalYear = :year AND r.vendorId = :own
                """,
                Object[].class)
            .setParameter("year", FiscalYear.of(horizon.today()).year())
            .setParameter("own", ChecklistResponse.OWN_FORM)
            .getResultList();
    List<ToDo> todos = new ArrayList<>();
    for (Object[] form : forms) {
      int open = ((Number) form[1]).intValue();
      if (form[2] == SubmissionState.RETURNED) {
        todos.add(ToDo.next(ToDoKind.ANSWER_RETURNED, null));
      }
      if (form[0] != Standing.NO_SYSTEM) {
        todos.addAll(targets(horizon));
        if (open > 0) {
          todos.add(ToDo.sometime(ToDoKind.ANSWER_OPEN_ITEMS, null, open));
        }
      }
    }
    return todos;
  }

  /** Of the edition in force: what was said on a former one of the same year is history. */
  private List<ToDo> targets(Horizon horizon) {
    LocalDate today = horizon.today();
    List<Object[]> rows =
        em.createQuery(
                """
                SELECT r.itemId, r.targetOn FROM Round r
                 WHERE r.latest = TRUE AND r.value = :no AND r.targetOn <= :until
                   AND r.response.fiscalYear = :year AND r.response.vendorId = :own
                   AND EXISTS (SELECT i FROM ChecklistItem i
                                WHERE i.id = r.itemId AND i.edition = r.response.edition)
                 ORDER BY r.targetOn, r.itemId
                """,
                Object[].class)
            .setParameter("no", AnswerValue.NO)
            .setParameter("until", horizon.until())
            .setParameter("year", FiscalYear.of(today).year())
            .setParameter("own", ChecklistResponse.OWN_FORM)
            .getResultList();
    return rows.stream()
        .map(row -> ToDo.due(ToDoKind.REACH_TARGET, (LocalDate) row[1], today, (String) row[0]))
        .toList();
  }
}
