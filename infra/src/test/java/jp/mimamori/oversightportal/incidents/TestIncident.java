package jp.mimamori.oversightportal.incidents;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import jp.mimamori.browser.Product;

/** An incident of an institution of the demo, begun an hour ago, and taken away at the end. */
public final class TestIncident implements AutoCloseable {

  private final long institution;
  private final long id;

  private TestIncident(long institution, long id) {
    this.institution = institution;
    this.id = id;
  }

  /**
   * @param healthCenter whose last institution it is
   */
  public static TestIncident begunIn(String healthCenter) throws SQLException {
    long institution =
        Long.parseLong(
            text(
                "SELECT MAX(id) FROM institution WHERE closed_on IS NULL AND health_center_code = '"
                    + healthCenter
                    + "'"));
    TestIncident incident =
        new TestIncident(
            institution, Long.parseLong(text("SELECT UUID_SHORT() & 0x7FFFFFFFFFFFFFFF")));
    execute(
        "INSERT INTO incident (institution_id, id, version, fiscal_year, number, state, begun_at,"
            + " begun_by_name, learned_on, report_count) VALUES (%d, %d, 1, 2026, 90, 'BEGUN', UTC_TIMESTAMP(6) - INTERVAL 1 HOUR, '受付 花子', CURRENT_DATE, 0)"
                .formatted(institution, incident.id));
    return incident;
  }

  /** 第一報 with a few words. */
  void report(String happened) throws SQLException {
    String content =
        "{\"TYPE\":\"RANSOMWARE\",\"HAPPENED\":\"%s\",\"CARE\":\"OUTPATIENTS_STOPPED\"}"
            .formatted(happened);
    execute(
        "INSERT INTO incident_report VALUES (%1$d, %2$d, 1, %2$d, 1, 'FIRST', '%3$s', SHA2('%3$s', 256), UTC_TIMESTAMP(6), '受付 花子')"
            .formatted(institution, id, content));
    execute(
        "UPDATE incident SET version = 2, state = 'REPORTED', type = 'RANSOMWARE', care = 'OUTPATIENTS_STOPPED',"
            + " stage = 'FIRST', report_count = 1, first_reported_at = UTC_TIMESTAMP(6), last_reported_at = UTC_TIMESTAMP(6) WHERE id = "
            + id);
  }

  /** A further report. */
  void reportMore(int number, String stage) throws SQLException {
    execute(
        "INSERT INTO incident_report VALUES (%1$d, %2$d + %3$d, 1, %2$d, %3$d, '%4$s', '{}', SHA2('{}', 256), UTC_TIMESTAMP(6), '受付 花子')"
            .formatted(institution, id, number, stage));
    execute(
        "UPDATE incident SET version = version + 1, stage = '%s', report_count = %d, last_reported_at = UTC_TIMESTAMP(6) WHERE id = %d"
            .formatted(stage, number, id));
  }

  /** A line that was struck out, and that 個人情報保護委員会 was told all it has to be. */
  void writeChronology() throws SQLException {
    entry(1, "DONE", "'まちがえた行'", "NULL", "NULL");
    entry(2, "DONE", "NULL", "NULL", String.valueOf(id + 1));
    entry(3, "TOLD", "NULL", "'FINAL'", "NULL");
  }

  private void entry(int number, String kind, String text, String privacyReport, String strikes)
      throws SQLException {
    execute(
        "INSERT INTO incident_entry VALUES (%1$d, %2$d + %3$d, 1, %2$d, '%4$s', CURRENT_DATE, '07:40', %5$s, NULL, 'PHONE', NULL, NULL, %6$s, UTC_TIMESTAMP(6), '受付 花子', %7$s)"
            .formatted(institution, id, number, kind, text, privacyReport, strikes));
  }

  /** What another officer saves while one has the form open. */
  void examineMeanwhile(String damage) throws SQLException {
    execute(
        "UPDATE incident_case SET version = version + 1, damage = '%s', kept_at = UTC_TIMESTAMP(6), kept_by = '別の職員' WHERE incident_id = %d"
            .formatted(damage, id));
  }

  public String address() {
    return "/incidents/view.xhtml?id=" + id;
  }

  long id() {
    return id;
  }

  public String institutionName() throws SQLException {
    return text("SELECT name FROM institution WHERE id = " + institution);
  }

  long institution() {
    return institution;
  }

  /** The first column of the first row. */
  static String text(String sql) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getString(1);
    }
  }

  private static void execute(String sql) throws SQLException {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  @Override
  public void close() throws SQLException {
    String own = " WHERE institution_id = " + institution;
    execute(
        "DELETE FROM incident_case_note"
            + own
            + " AND case_id IN (SELECT c.id FROM incident_case c WHERE c.incident_id = "
            + id
            + ")");
    execute("DELETE FROM incident_case" + own + " AND incident_id = " + id);
    execute("DELETE FROM incident_report" + own + " AND incident_id = " + id);
    execute(
        "DELETE FROM incident_entry"
            + own
            + " AND incident_id = "
            + id
            + " ORDER BY strikes_id DESC");
    execute("DELETE FROM outgoing_mail" + own + " AND subject_id = " + id);
    execute("DELETE FROM incident" + own + " AND id = " + id);
  }
}
