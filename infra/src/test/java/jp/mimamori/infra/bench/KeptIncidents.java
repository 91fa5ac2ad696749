package jp.mimamori.infra.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.browser.Product;
import jp.mimamori.tenancy.Ids;

/**
 * Incidents of an institution of the demo, each with a line of its chronology; taken away at the
 * end.
 */
final class KeptIncidents implements AutoCloseable {

  private static final int FIRST_NUMBER = 80;

  private final long institution;
  private final List<Long> ids = new ArrayList<>();

  KeptIncidents(long institution) {
    this.institution = institution;
  }

  /** One that became known some days ago, and of which 個人情報保護委員会 was told nothing. */
  void add(String state, int daysAgo) throws SQLException {
    long id = Ids.next();
    execute(
        "INSERT INTO incident (institution_id, id, version, fiscal_year, number, state, begun_at,"
            + " begun_by_name, learned_on, report_count) VALUES (%d, %d, 1, 2026, %d, '%s',"
            + " UTC_TIMESTAMP(6) - INTERVAL %5$d DAY, '受付 花子', CURRENT_DATE - INTERVAL %5$d DAY, 0)",
        institution, id, FIRST_NUMBER + ids.size(), state, daysAgo);
    execute(
        "INSERT INTO incident_entry (institution_id, id, version, incident_id, kind, happened_on,"
            + " text, noted_at, noted_by_name) VALUES (%d, %d, 1, %d, 'DONE', CURRENT_DATE,"
            + " 'LANを抜いた', UTC_TIMESTAMP(6), '受付 花子')",
        institution, Ids.next(), id);
    ids.add(id);
  }

  /** In the order in which they were added. */
  List<Long> ids() {
    return ids;
  }

  private static void execute(String sql, Object... values) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement()) {
      statement.execute(sql.formatted(values));
    }
  }

  @Override
  public void close() throws SQLException {
    for (long id : ids) {
      execute(
          "DELETE FROM incident_entry WHERE institution_id = %d AND incident_id = %d",
          institution, id);
      execute(
          "DELETE FROM outgoing_mail WHERE institution_id = %d AND subject_id = %d",
          institution, id);
      execute("DELETE FROM incident WHERE institution_id = %d AND id = %d", institution, id);
    }
  }
}
