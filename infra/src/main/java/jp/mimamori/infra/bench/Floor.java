package jp.mimamori.infra.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.StringJoiner;
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

  /**
   * @param connection as the owner of the tables
   */
  Floor(Connection connection, int year) {
    this.connection = connection;
    this.year = year;
  }

  void measure(Figures figures, List<Long> institutions) throws SQLException {
    Sample saves = new Sample();
    connection.setAutoCommit(false);
    for (long institution : institutions) {
      long begin = System.nanoTime();
      save(institution);
      saves.add((System.nanoTime() - begin) / 1e6);
    }
    connection.setAutoCommit(true);
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

  /** Saves for one institution after the other until a time; how often it was possible. */
  int saveUntil(long end, List<Long> institutions) throws SQLException {
    connection.setAutoCommit(false);
    int saved = 0;
    while (System.nanoTime() < end) {
      save(institutions.get(saved++ % institutions.size()));
    }
    connection.setAutoCommit(true);
    return saved;
  }

  private void save(long institution) throws SQLException {
    read(READS.get(0), institution);
    Object[] response = read(READS.get(1), institution, year);
    String edition = (String) response[1];
    Object[] item = read(READS.get(2), edition);
    int before = (int) read(READS.get(3), institution, response[0])[2];
    long round = Ids.next();
    update(
        "INSERT INTO answer_round (institution_id, id, version, response_id, item_id, control_id, round_no, revision_no,"
            + " value, confirmed_on, wording_digest, answered_by_name, answered_at, latest)"
            + " VALUES (?, ?, 1, ?, ?, 'C01', ?, 1, 'YES', UTC_DATE(), '-', 'bench', UTC_TIMESTAMP(6), TRUE)",
        institution,
        round,
        response[0],
        item[0],
        10 + before);
    update(
        "UPDATE answer_round SET latest = FALSE, version = version + 1"
            + " WHERE institution_id = ? AND response_id = ? AND item_id = ? AND latest AND id <> ?",
        institution,
        response[0],
        item[0],
        round);
    update(
        "UPDATE checklist_response SET version = version + 1, last_activity_at = UTC_TIMESTAMP(6)"
            + " WHERE institution_id = ? AND id = ?",
        institution,
        response[0]);
    update(
        "INSERT INTO audit_entry (institution_id, id, version, actor_sub, actor_name, action, object)"
            + " VALUES (?, ?, 1, 'bench', 'bench', 'ANSWER_ITEM', 'bench')",
        institution,
        Ids.next());
    connection.commit();
  }

  /** Reads every row; id and edition of the last, and how many there are. */
  private Object[] read(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet row = statement.executeQuery()) {
        Object[] last = new Object[3];
        int rows = 0;
        boolean hasEdition = sql.contains("checklist_response");
        while (row.next()) {
          last[0] = row.getObject("id");
          last[1] = hasEdition ? row.getString("edition_id") : null;
          rows++;
        }
        last[2] = rows;
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
