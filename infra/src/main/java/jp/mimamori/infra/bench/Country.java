package jp.mimamori.infra.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.mimamori.infra.reference.CsvResource;
import jp.mimamori.law.FiscalYear;

/**
 * So many institutions with their answers of two years, made by the database in minutes. The
 * prefectures are as large as they are, beginning with Nagasaki; as many of them as are needed.
 */
final class Country {

  /** People in thousands for whom there are 240,000 institutions. */
  private static final double ALL_PEOPLE = 126_146;

  private static final int ALL_INSTITUTIONS = 240_000;
  private static final int AT_A_TIME = 10_000;
  private static final int FIRST_ID = 10_000_001;

  private final Connection owner;
  private final int institutions;
  private final LocalDate today;

  /**
   * @param owner of the tables, which hold the reference data and no institution
   */
  Country(Connection owner, int institutions, LocalDate today) {
    this.owner = owner;
    this.institutions = institutions;
    this.today = today;
  }

  /** Returns the number of answers. */
  long make() throws SQLException {
    FiscalYear year = FiscalYear.of(today);
    Map<String, String> values =
        Map.of(
            "n", Integer.toString(institutions),
            "year", Integer.toString(year.year()),
            "today", today.toString(),
            "first_day", year.firstDay().toString(),
            "last_day", year.lastDay().toString());
    run("SET foreign_key_checks = 0, unique_checks = 0, max_heap_table_size = 268435456");
    List<String> triggers = takeTriggersAway();
    choosePrefectures();
    statements("/bench/country.sql", values).forEach(this::run);
    for (int from = FIRST_ID; from < FIRST_ID + institutions; from += AT_A_TIME) {
      Map<String, String> range =
          Map.of("from", Integer.toString(from), "to", Integer.toString(from + AT_A_TIME));
      statements("/bench/answers.sql", range).forEach(this::run);
    }
    run("INSERT INTO standing (" + STANDING + ") SELECT * FROM standing_now");
    triggers.forEach(this::run);
    run("SET foreign_key_checks = 1, unique_checks = 1");
    run("CALL rebuild_summaries()");
    run("DROP TABLE bench_item, bench_prefecture");
    run("ANALYZE TABLE institution, checklist_response, answer_round, standing, center_summary");
    return number("SELECT COUNT(*) FROM answer_round");
  }

  private static final String STANDING =
      "institution_id, fiscal_year, prefecture_code, health_center_code, municipality_code, kind, name, kana, search_text,"
          + " counts_from, counts_until, response_id, standing, applicable, answered, yes_count, no_count,"
          + " not_required_count, next_target_on, submission_state, active_at, unanswered_vendor_forms,"
          + " without_sign_in, without_email";

  /** Row by row they would take hours; what they keep is computed as a whole afterwards. */
  private List<String> takeTriggersAway() throws SQLException {
    List<String> names = new ArrayList<>();
    List<String> triggers = new ArrayList<>();
    try (Statement statement = owner.createStatement()) {
      try (ResultSet row =
          statement.executeQuery(
              "SELECT trigger_name FROM information_schema.triggers WHERE trigger_schema = 'base'"
                  + " AND event_object_table IN ('institution', 'checklist_response', 'answer_round', 'standing')"
                  + " ORDER BY event_object_table, action_timing, action_order")) {
        while (row.next()) {
          names.add(row.getString(1));
        }
      }
      for (String name : names) {
        try (ResultSet row = statement.executeQuery("SHOW CREATE TRIGGER " + name)) {
          row.next();
          triggers.add(row.getString("SQL Original Statement"));
        }
        statement.execute("DROP TRIGGER " + name);
      }
    }
    return triggers;
  }

  private void choosePrefectures() throws SQLException {
    run(
        "CREATE TABLE bench_prefecture (code VARCHAR(2) PRIMARY KEY, name VARCHAR(40), people INT)");
    try (PreparedStatement insert =
        owner.prepareStatement("INSERT INTO bench_prefecture VALUES (?, ?, ?)")) {
      double room = 0;
      for (Map<String, String> row : CsvResource.rows("/bench/prefectures.csv")) {
        if (room < institutions * 0.9) {
          insert.setString(1, row.get("code"));
          insert.setString(2, row.get("name"));
          insert.setInt(3, Integer.parseInt(row.get("people")));
          insert.executeUpdate();
          room += Integer.parseInt(row.get("people")) / ALL_PEOPLE * ALL_INSTITUTIONS;
        }
      }
    }
  }

  private static List<String> statements(String resource, Map<String, String> values) {
    try (InputStream in = Country.class.getResourceAsStream(resource)) {
      String sql =
          new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?m)^\\s*--.*$", "");
      for (Map.Entry<String, String> value : values.entrySet()) {
        sql = sql.replace("${" + value.getKey() + "}", value.getValue());
      }
      return List.of(sql.strip().split(";\\s*\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(String sql) {
    try (Statement statement = owner.createStatement()) {
      statement.execute(sql.strip().replaceAll(";$", ""));
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage() + ": " + sql, e);
    }
  }

  private long number(String sql) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }
}
