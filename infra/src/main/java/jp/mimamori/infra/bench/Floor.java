package jp.mimamori.infra.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import jp.mimamori.tenancy.Ids;

/**
 * The floor: what saving an answer, and reading a dashboard or a list, take as bare statements on
 * the real tables, without a portal, walls or objects. The summaries are kept all the same, since
 * the database does that; every commit is durable.
 */
final class Floor {

  private static final List<String> READS =
      List.of(
          "SELECT * FROM membership WHERE institution_id = ?",
          "SELECT * FROM checklist_response WHERE institution_id = ? AND fiscal_year = ? AND vendor_id = 0",
          "SELECT * FROM checklist_item WHERE edition_id = ? ORDER BY position",
          "SELECT * FROM answer_round WHERE institution_id = ? AND response_id = ?");

  private static final String DASHBOARD =
      """
      SELECT health_center_code, kind, measure, value, SUM(n)
        FROM (SELECT * FROM center_summary UNION ALL
              SELECT fiscal_year, measure, health_center_code, effective_on, kind, item_id, value, n
                FROM summary_delta) counts
       WHERE fiscal_year = :year AND measure IN ('STANDING', 'SUBMISSION', 'OVERDUE', 'IDLE')
         AND health_center_code IN (:centers)
         AND effective_on <= UTC_DATE()
       GROUP BY health_center_code, kind, measure, value
      """;

  private static final String LIST =
      """
      SELECT s.*, i.code, i.address, i.phone, i.email
        FROM standing s JOIN institution i ON i.institution_id = s.institution_id
       WHERE s.fiscal_year = :year AND s.prefecture_code = :prefecture AND s.health_center_code IN (:centers)
         AND s.counts_from <= UTC_DATE() AND s.counts_until > UTC_DATE()
       ORDER BY s.kana, s.institution_id LIMIT 50
      """;

  private final Connection connection;
  private final int year;

  /** The last row that a statement reads, and how many there are. */
  private record Reading(Object id, String edition, int rows) {}

  /**
   * @param connection as the owner of the tables; is given over to it
   */
  Floor(Connection connection, int year) throws SQLException {
    connection.setAutoCommit(false);
    this.connection = connection;
    this.year = year;
  }

  void measure(Figures figures, List<Long> institutions) throws SQLException {
    Sample saves = new Sample();
    for (long institution : institutions) {
      saves.add(millisToSave(institution));
    }
    figures.addMillis("save.floor", saves.values());
  }

  /** Dashboard and first page of the list, for the whole of some prefectures. */
  void measureReads(Figures figures, List<String> prefectures, int times) throws SQLException {
    Sample dashboards = new Sample();
    Sample lists = new Sample();
    for (String prefecture : prefectures) {
      String centers = centers(prefecture);
      for (int i = 0; i < times; i++) {
        dashboards.add(millisOf(filled(DASHBOARD, prefecture, centers)));
        lists.add(millisOf(filled(LIST, prefecture, centers)));
      }
    }
    figures.addMillis("dashboard.floor", dashboards.values());
    figures.addMillis("list.floor", lists.values());
  }

  private String filled(String sql, String prefecture, String centers) {
    return sql.replace(":year", Integer.toString(year))
        .replace(":prefecture", "'" + prefecture + "'")
        .replace(":centers", centers);
  }

  private String centers(String prefecture) throws SQLException {
    StringJoiner codes = new StringJoiner("','", "'", "'");
    try (PreparedStatement statement =
        connection.prepareStatement("SELECT code FROM health_center WHERE prefecture_code = ?")) {
      statement.setString(1, prefecture);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          codes.add(row.getString(1));
        }
      }
    }
    return codes.toString();
  }

  private double millisOf(String sql) throws SQLException {
    long begin = System.nanoTime();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        row.getString(1);
      }
    }
    return (System.nanoTime() - begin) / 1e6;
  }

  /** Saves for one institution after the other, for a {@link Crowd}. */
  Callable<Double> saving(List<Long> institutions) {
    Deque<Long> turn = new ArrayDeque<>(institutions);
    return () -> {
      turn.add(turn.remove());
      return millisToSave(turn.peek());
    };
  }

  private double millisToSave(long institution) throws SQLException {
    long begin = System.nanoTime();
    save(institution);
    return (System.nanoTime() - begin) / 1e6;
  }

  private void save(long institution) throws SQLException {
    read(READS.get(0), institution);
    Reading response = read(READS.get(1), institution, year);
    Reading item = read(READS.get(2), response.edition());
    int before = read(READS.get(3), institution, response.id()).rows();
    long round = Ids.next();
    update(
        "INSERT INTO answer_round (institution_id, id, version, response_id, item_id, control_id, round_no, revision_no,"
            + " value, confirmed_on, wording_digest, answered_by_name, answered_at, latest)"
            + " VALUES (?, ?, 1, ?, ?, 'C01', ?, 1, 'YES', UTC_DATE(), '-', 'bench', UTC_TIMESTAMP(6), TRUE)",
        institution,
        round,
        response.id(),
        item.id(),
        10 + before);
    update(
        "UPDATE answer_round SET latest = FALSE, version = version + 1"
            + " WHERE institution_id = ? AND response_id = ? AND item_id = ? AND latest AND id <> ?",
        institution,
        response.id(),
        item.id(),
        round);
    update(
        "UPDATE checklist_response SET version = version + 1, last_activity_at = UTC_TIMESTAMP(6)"
            + " WHERE institution_id = ? AND id = ?",
        institution,
        response.id());
    update(
        "INSERT INTO audit_entry (institution_id, id, version, actor_sub, actor_name, action, object)"
            + " VALUES (?, ?, 1, 'bench', 'bench', 'ANSWER_ITEM', 'bench')",
        institution,
        Ids.next());
    connection.commit();
  }

  private Reading read(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet row = statement.executeQuery()) {
        Reading last = new Reading(null, null, 0);
        boolean hasEdition = sql.contains("checklist_response");
        while (row.next()) {
          String edition = hasEdition ? row.getString("edition_id") : null;
          last = new Reading(row.getObject("id"), edition, last.rows() + 1);
        }
        return last;
      }
    }
  }

  private void update(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      statement.executeUpdate();
    }
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }
}
