package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
 * An empty ledger asks for nothing here. Sums and not rows, all ledgers but systems in one
 * statement.
 */
@ApplicationScoped
class FactToDos implements ToDoSource {

  /** 二要素認証 (安全管理ガイドライン第7.0版 9章). */
  static final LocalDate SECOND_FACTOR_DUE = LocalDate.of(2027, 4, 1);

  /** More systems than an institution has. */
  private static final int MOST = 500;

  private static final List<ToDoKind> AGAIN =
      List.of(
          ToDoKind.TAKE_STOCK,
          ToDoKind.CHECK_ACCOUNTS,
          ToDoKind.REVIEW_LOG,
          ToDoKind.CHECK_REMOTE_MAINTENANCE);

  private static final List<ToDoKind> BY_DAY =
      List.of(
          ToDoKind.REPLACE_DEVICES,
          ToDoKind.CLOSE_ACCOUNTS,
          ToDoKind.REVIEW_RULES,
          ToDoKind.APPLY_PATCHES);

  private static final String DUE =
      String.join(
          " UNION ",
          looked(ToDoKind.TAKE_STOCK, "MIN", "Device", "checkedOn", ""),
          looked(ToDoKind.CHECK_ACCOUNTS, "MIN", "Account", "checkedOn", "AND e.state = :active"),
          looked(ToDoKind.REVIEW_LOG, "MAX", "AccessLogReview", "reviewedOn", ""),
          looked(ToDoKind.CHECK_REMOTE_MAINTENANCE, "MIN", "RemoteMaintenance", "confirmedOn", ""),
          days(ToDoKind.REPLACE_DEVICES, "Device", "supportEndsOn", ""),
          days(ToDoKind.CLOSE_ACCOUNTS, "Account", "leavesOn", "AND e.state = :active"),
          days(ToDoKind.REVIEW_RULES, "RuleDocument", "reviewOn", ""),
          days(ToDoKind.APPLY_PATCHES, "SecurityPatch", "plannedOn", "AND e.action = :planned"),
          """
          SELECT 'WRITE_PASSWORD_RULES', MAX(e.reviewOn),
                 SUM(CASE WHEN e.passwords = :done THEN 1 ELSE 0 END)
            FROM RuleDocument e WHERE e.retiredOn IS NULL
          """);

  @Inject private Figures figures;

  @Override
  public List<ToDo> within(Horizon horizon) {
    Map<String, List<Row>> due = due(horizon);
    List<ToDo> todos = new ArrayList<>();
    AGAIN.forEach(kind -> again(kind, due.get(kind.name()).get(0), horizon, todos));
    BY_DAY.forEach(kind -> byDay(kind, due.getOrDefault(kind.name(), List.of()), horizon, todos));
    Row passwords = due.get(ToDoKind.WRITE_PASSWORD_RULES.name()).get(0);
    if (passwords.value(1) != null && passwords.number(1) == 0) {
      todos.add(ToDo.sometime(ToDoKind.WRITE_PASSWORD_RULES, null));
    }
    systems(horizon, todos);
    return todos;
  }

  /**
   * What the ledgers say to all kinds but those of systems, by name of the kind: rows of a day and
   * a number, in the order of the days. One statement for all ledgers.
   */
  private Map<String, List<Row>> due(Horizon horizon) {
    Map<String, Object> values =
        Map.of(
            "until",
            horizon.until(),
            "active",
            AccountState.ACTIVE,
            "planned",
            PatchAction.PLANNED,
            "done",
            Safeguard.DONE);
    return figures.rows(DUE, values).stream()
        .collect(
            Collectors.groupingBy(
                row -> (String) row.value(0),
                Collectors.mapping(
                    row -> new Row(row.value(1), row.value(2)),
                    Collectors.collectingAndThen(Collectors.toList(), FactToDos::inOrder))));
  }

  private static List<Row> inOrder(List<Row> rows) {
    return rows.stream()
        .sorted(
            Comparator.comparing(
                (Row row) -> row.day(0), Comparator.nullsFirst(Comparator.naturalOrder())))
        .toList();
  }

  /** When entries of a ledger were looked at, and how many never were. */
  private static String looked(
      ToDoKind kind, String firstOrLast, String ledger, String day, String more) {
    return """
        SELECT 'kind', firstOrLast(e.day), SUM(CASE WHEN e.day IS NULL THEN 1 ELSE 0 END)
          FROM Ledger e WHERE e.retiredOn IS NULL more
        """
        .replace("kind", kind.name())
        .replace("firstOrLast", firstOrLast)
        .replace("e.day", "e." + day)
        .replace("Ledger", ledger)
        .replace("more", more);
  }

  /** Days on which entries of a ledger are due, each with how many. */
  private static String days(ToDoKind kind, String ledger, String day, String more) {
    return """
        SELECT 'kind', e.day, COUNT(e) FROM Ledger e
         WHERE e.retiredOn IS NULL AND e.day <= :until more
         GROUP BY e.day
        """
        .replace("kind", kind.name())
        .replace("e.day", "e." + day)
        .replace("Ledger", ledger)
        .replace("more", more);
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
