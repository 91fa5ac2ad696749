package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.mimamori.facts.Figures.Row;
import jp.mimamori.ledger.AccountState;
import jp.mimamori.ledger.PatchAction;
import jp.mimamori.ledger.Safeguard;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import jp.mimamori.todo.ToDoSource;

/**
 * What the ledgers make due: stocktaking, accounts of people who leave, ends of support, reviews.
 * An empty ledger asks for nothing here. One statement for each ledger, sums and not rows.
 */
@ApplicationScoped
class FactToDos implements ToDoSource {

  /** 二要素認証 (安全管理ガイドライン第7.0版 9章). */
  static final LocalDate SECOND_FACTOR_DUE = LocalDate.of(2027, 4, 1);

  @Inject private Figures figures;

  @Override
  public List<ToDo> on(LocalDate today) {
    LocalDate soon = today.plusDays(ToDo.SOON_DAYS);
    List<ToDo> todos = new ArrayList<>();
    devices(today, soon, todos);
    accounts(today, soon, todos);
    records(today, todos);
    secondFactor(today, todos);
    return todos;
  }

  private void devices(LocalDate today, LocalDate soon, List<ToDo> todos) {
    Row row =
        figures.row(
            """
            SELECT MIN(d.checkedOn), SUM(CASE WHEN d.checkedOn IS NULL THEN 1 ELSE 0 END),
                   MIN(d.supportEndsOn),
                   SUM(CASE WHEN d.supportEndsOn <= :soon THEN 1 ELSE 0 END)
              FROM Device d WHERE d.retiredOn IS NULL
            """,
            Map.of("soon", soon));
    add(ToDoKind.TAKE_STOCK, again(row.day(0), row.number(1), today), today, todos);
    add(ToDoKind.REPLACE_DEVICES, row.day(2), today, todos, row.number(3));
  }

  private void accounts(LocalDate today, LocalDate soon, List<ToDo> todos) {
    Row row =
        figures.row(
            """
            SELECT MIN(a.checkedOn), SUM(CASE WHEN a.checkedOn IS NULL THEN 1 ELSE 0 END),
                   MIN(a.leavesOn), SUM(CASE WHEN a.leavesOn <= :soon THEN 1 ELSE 0 END)
              FROM Account a WHERE a.retiredOn IS NULL AND a.state = :active
            """,
            Map.of("soon", soon, "active", AccountState.ACTIVE));
    add(ToDoKind.CLOSE_ACCOUNTS, row.day(2), today, todos, row.number(3));
    add(ToDoKind.CHECK_ACCOUNTS, again(row.day(0), row.number(1), today), today, todos);
  }

  private void records(LocalDate today, List<ToDo> todos) {
    LocalDate looked =
        first(
            "SELECT MAX(r.reviewedOn), COUNT(r) FROM AccessLogReview r WHERE r.retiredOn IS NULL");
    add(ToDoKind.REVIEW_LOG, again(looked, 0, today), today, todos);
    LocalDate review =
        first("SELECT MIN(r.reviewOn), COUNT(r) FROM RuleDocument r WHERE r.retiredOn IS NULL");
    add(ToDoKind.REVIEW_RULES, review, today, todos);
    Row patch =
        figures.row(
            """
            SELECT MIN(p.plannedOn), COUNT(p) FROM SecurityPatch p
             WHERE p.retiredOn IS NULL AND p.action = :planned
            """,
            Map.of("planned", PatchAction.PLANNED));
    add(ToDoKind.APPLY_PATCHES, patch.day(0), today, todos);
  }

  private LocalDate first(String jpql) {
    return figures.row(jpql, Map.of()).day(0);
  }

  private void secondFactor(LocalDate today, List<ToDo> todos) {
    long unplanned =
        figures.count(
            """
            SELECT COUNT(s) FROM MedicalSystem s
             WHERE s.retiredOn IS NULL AND s.secondFactor = :open AND s.secondFactorOn IS NULL
            """,
            Map.of("open", Safeguard.OPEN));
    if (unplanned > 0) {
      todos.add(ToDo.due(ToDoKind.PLAN_SECOND_FACTOR, SECOND_FACTOR_DUE, today, null, unplanned));
    }
  }

  /** When to look again; at once where nobody ever did. Null where there is nothing to look at. */
  private static LocalDate again(LocalDate looked, long never, LocalDate today) {
    if (never > 0) {
      return today;
    }
    return looked == null ? null : Age.dueAgain(looked);
  }

  /** Only what is near or over; the rest stands in the calendar. */
  private static void add(
      ToDoKind kind, LocalDate due, LocalDate today, List<ToDo> todos, Object... values) {
    if (due != null && !due.isAfter(today.plusDays(ToDo.SOON_DAYS))) {
      todos.add(ToDo.due(kind, due, today, null, values));
    }
  }
}
