package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.mimamori.facts.Figures.Row;
import jp.mimamori.ledger.AccountState;
import jp.mimamori.ledger.PatchAction;
import jp.mimamori.ledger.Safeguard;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import jp.mimamori.todo.ToDoSource;

/**
 * What the ledgers make due: stocktaking, accounts of people who leave, ends of support, reviews.
 * An empty ledger asks for nothing here. A statement or two for each ledger, sums and not rows.
 */
@ApplicationScoped
class FactToDos implements ToDoSource {

  /** 二要素認証 (安全管理ガイドライン第7.0版 9章). */
  static final LocalDate SECOND_FACTOR_DUE = LocalDate.of(2027, 4, 1);

  /** More days with something due, or systems, than an institution has. */
  private static final int MOST = 500;

  @Inject private Figures figures;

  @Override
  public List<ToDo> within(Horizon horizon) {
    List<ToDo> todos = new ArrayList<>();
    devices(horizon, todos);
    accounts(horizon, todos);
    records(horizon, todos);
    systems(horizon, todos);
    return todos;
  }

  private void devices(Horizon horizon, List<ToDo> todos) {
    Row row =
        figures.row(
            """
            SELECT MIN(d.checkedOn), SUM(CASE WHEN d.checkedOn IS NULL THEN 1 ELSE 0 END)
              FROM Device d WHERE d.retiredOn IS NULL
            """,
            Map.of());
    again(ToDoKind.TAKE_STOCK, row, horizon, todos);
    byDay(
        ToDoKind.REPLACE_DEVICES,
        days("Device", "supportEndsOn", "", Map.of(), horizon),
        horizon,
        todos);
  }

  private void accounts(Horizon horizon, List<ToDo> todos) {
    Map<String, Object> active = Map.of("active", AccountState.ACTIVE);
    Row row =
        figures.row(
            """
            SELECT MIN(a.checkedOn), SUM(CASE WHEN a.checkedOn IS NULL THEN 1 ELSE 0 END)
              FROM Account a WHERE a.retiredOn IS NULL AND a.state = :active
            """,
            active);
    again(ToDoKind.CHECK_ACCOUNTS, row, horizon, todos);
    byDay(
        ToDoKind.CLOSE_ACCOUNTS,
        days("Account", "leavesOn", "AND e.state = :active", active, horizon),
        horizon,
        todos);
  }

  private void records(Horizon horizon, List<ToDo> todos) {
    again(
        ToDoKind.REVIEW_LOG,
        figures.row(
            """
            SELECT MAX(r.reviewedOn), SUM(CASE WHEN r.reviewedOn IS NULL THEN 1 ELSE 0 END)
              FROM AccessLogReview r WHERE r.retiredOn IS NULL
            """,
            Map.of()),
        horizon,
        todos);
    again(
        ToDoKind.CHECK_REMOTE_MAINTENANCE,
        figures.row(
            """
            SELECT MIN(r.confirmedOn), SUM(CASE WHEN r.confirmedOn IS NULL THEN 1 ELSE 0 END)
              FROM RemoteMaintenance r WHERE r.retiredOn IS NULL
            """,
            Map.of()),
        horizon,
        todos);
    byDay(
        ToDoKind.REVIEW_RULES,
        days("RuleDocument", "reviewOn", "", Map.of(), horizon),
        horizon,
        todos);
    if (PasswordDocuments.in(figures, horizon.today()).isUnwritten()) {
      todos.add(ToDo.sometime(ToDoKind.WRITE_PASSWORD_RULES, null));
    }
    byDay(
        ToDoKind.APPLY_PATCHES,
        days(
            "SecurityPatch",
            "plannedOn",
            "AND e.action = :planned",
            Map.of("planned", PatchAction.PLANNED),
            horizon),
        horizon,
        todos);
  }

  private void systems(Horizon horizon, List<ToDo> todos) {
    List<Row> systems =
        figures.rows(
            """
            SELECT s.supportEndsOn, s.secondFactorOn, s.secondFactor, s.id, s.name, s.kind
              FROM MedicalSystem s
             WHERE s.retiredOn IS NULL AND (s.supportEndsOn <= :until OR s.secondFactor = :open)
             ORDER BY s.id
            """,
            Map.of("until", horizon.until(), "open", Safeguard.OPEN),
            MOST);
    long unplanned = 0;
    for (Row system : systems) {
      String about = String.valueOf(system.value(3));
      Object name = system.value(4) == null ? system.value(5) : system.value(4);
      add(ToDoKind.REPLACE_SYSTEM, system.day(0), horizon, todos, about, name);
      if (system.value(2) == Safeguard.OPEN) {
        add(ToDoKind.START_SECOND_FACTOR, system.day(1), horizon, todos, about, name);
        unplanned += system.day(1) == null ? 1 : 0;
      }
    }
    if (unplanned > 0) {
      todos.add(
          ToDo.due(
              ToDoKind.PLAN_SECOND_FACTOR, SECOND_FACTOR_DUE, horizon.today(), null, unplanned));
    }
  }

  /**
   * Days on which entries of a ledger are due, each with how many.
   *
   * @param more a further condition, from here and never from a request
   */
  private List<Row> days(
      String ledger, String day, String more, Map<String, Object> values, Horizon horizon) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("until", horizon.until());
    return figures.rows(
        """
        SELECT e.day, COUNT(e) FROM Ledger e
         WHERE e.retiredOn IS NULL AND e.day <= :until more
         GROUP BY e.day ORDER BY e.day
        """
            .replace("e.day", "e." + day)
            .replace("Ledger", ledger)
            .replace("more", more),
        all,
        MOST);
  }

  /** One for each day to come; all that is overdue is one, since the first of its days. */
  static void byDay(ToDoKind kind, List<Row> days, Horizon horizon, List<ToDo> todos) {
    LocalDate today = horizon.today();
    List<Row> overdue = days.stream().filter(row -> row.day(0).isBefore(today)).toList();
    if (!overdue.isEmpty()) {
      long count = overdue.stream().mapToLong(row -> row.number(1)).sum();
      todos.add(ToDo.due(kind, overdue.get(0).day(0), today, null, count));
    }
    days.stream()
        .skip(overdue.size())
        .limit(horizon.most())
        .forEach(row -> todos.add(ToDo.due(kind, row.day(0), today, null, row.number(1))));
  }

  /**
   * To be looked at again a year later; at once where nobody ever did.
   *
   * @param looked when, and how many were never looked at
   */
  private static void again(ToDoKind kind, Row looked, Horizon horizon, List<ToDo> todos) {
    LocalDate due =
        looked.number(1) > 0
            ? horizon.today()
            : looked.day(0) == null ? null : Age.dueAgain(looked.day(0));
    add(kind, due, horizon, todos, null);
  }

  private static void add(
      ToDoKind kind,
      LocalDate due,
      Horizon horizon,
      List<ToDo> todos,
      String about,
      Object... values) {
    if (horizon.reaches(due)) {
      todos.add(ToDo.due(kind, due, horizon.today(), about, values));
    }
  }
}
