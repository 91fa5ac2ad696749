package jp.mimamori.infra.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import jp.mimamori.tenancy.Ids;

/**
 * The floor: what saving an answer, and reading a dashboard, take as bare statements on the real
 * tables, without a portal, walls or objects. The summaries are kept all the same, since the
 * database does that; every commit is durable.
 */
final class Floor {

  private static final List<String> READS =
      List.of(
          "SELECT * FROM membership WHERE institution_id = ?",
          "SELECT * FROM checklist_response WHERE institution_id = ? AND fiscal_year = ? AND vendor_id = 0",
          "SELECT * FROM checklist_item WHERE edition_id = ? ORDER BY position",
          "SELECT * FROM answer_round WHERE institution_id = ? AND response_id = ?");

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

  private void save(long institution) throws SQLException {
    read(READS.get(0), institution);
    Object[] response = read(READS.get(1), institution, year);
    String edition = (String) response[1];
    Object[] item = read(READS.get(2), edition);
    read(READS.get(3), institution, response[0]);
    long round = Ids.next();
    update(
        "INSERT INTO answer_round (institution_id, id, version, response_id, item_id, control_id, round_no, revision_no,"
            + " value, confirmed_on, wording_digest, answered_by_name, answered_at, latest)"
            + " VALUES (?, ?, 1, ?, ?, 'C01', ?, 1, 'YES', UTC_DATE(), '-', 'bench', UTC_TIMESTAMP(6), TRUE)",
        institution,
        round,
        response[0],
        item[0],
        9 + round % 10_000);
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

  /** Reads every row; id and edition of the last. */
  private Object[] read(String sql, Object... values) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      bind(statement, values);
      try (ResultSet row = statement.executeQuery()) {
        Object[] last = new Object[2];
        boolean hasEdition = sql.contains("checklist_response");
        while (row.next()) {
          last[0] = row.getObject("id");
          last[1] = hasEdition ? row.getString("edition_id") : null;
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
