package jp.mimamori.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.infra.launch.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database looks into ledgers for an office, and tells it no more than how many it found. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdvisoryIT {

  private static final long FIRST = 6_200_001L;

  private Connection owner;
  private Connection officer;
  private long aims = 6_200_900L;

  @BeforeAll
  void ledgersOfSixInstitutions() throws SQLException {
    owner = TestDatabase.get().owner();
    officer = TestDatabase.get().portal("oversight");
    run(
        owner,
        "INSERT INTO prefecture (code, name, division, source, confidence, verified) VALUES ('AD', '試験県', '課', '-', '-', FALSE)");
    center(1, "PREFECTURE", "EVERYTHING");
    center(2, "CITY", "STATISTICS_ONLY");
    for (long id = FIRST; id < FIRST + 5; id++) {
      institution(id, 1, "CLINIC");
    }
    institution(FIRST + 5, 2, "HOSPITAL");
    device(FIRST, "ＦｏｒｔｉＧａｔｅ　６０Ｆ", "NULL");
    device(FIRST + 1, "フォーティゲート", "NULL");
    device(FIRST + 2, "FortiGate 100F", "'2020-01-01'");
    run(
        owner,
        "INSERT INTO vendor (institution_id, id, version, name, systems, contract_kind) VALUES (%1$d, %1$d, 1, 'みなとシステム', 'forti gate の保守', 'MAINTENANCE')"
            .formatted(FIRST + 3));
    device(FIRST + 5, "FortiGate 40F", "NULL");
  }

  private void center(int number, String authority, String view) throws SQLException {
    run(
        owner,
        "INSERT INTO health_center (code, prefecture_code, position, name, kana, authority, prefecture_view, source, confidence, verified) VALUES ('AD%1$d', 'AD', %1$d, '保健所', 'ホ', '%2$s', '%3$s', '-', '-', FALSE)"
            .formatted(number, authority, view));
    run(
        owner,
        "INSERT INTO municipality (code, name, kana, health_center_code, medical_area, source, confidence, verified) VALUES ('AD%1$d', '試験市', 'シ', 'AD%1$d', '-', '-', '-', FALSE)"
            .formatted(number));
  }

  private void institution(long id, int center, String kind) throws SQLException {
    run(
        owner,
        "INSERT INTO institution (institution_id, id, version, kind, name, kana, municipality_code, health_center_code, email) VALUES (%1$d, %1$d, 1, '%3$s', '試験医院', 'シ', 'AD%2$d', 'AD%2$d', 'a%1$d@example.jp')"
            .formatted(id, center, kind));
  }

  private void device(long institution, String model, String retiredOn) throws SQLException {
    run(
        owner,
        "INSERT INTO device (institution_id, id, version, name, kind, model, ip_address, users, retired_on, changed_at, changed_by) VALUES (%1$d, %1$d, 1, 'ルータ', 'NETWORK', '%2$s', '192.168.77.1', '対馬 花子', %3$s, UTC_TIMESTAMP(6), '-')"
            .formatted(institution, model, retiredOn));
  }

  @AfterAll
  void close() throws SQLException {
    officer.close();
    owner.close();
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static List<String> rows(Connection connection, String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows;
  }

  /** By an officer; null for the prefecture's office, and for whatever is used. */
  private long aim(String center, String products) throws SQLException {
    long id = aims++;
    run(
        officer,
        "INSERT INTO advisory_aim (id, version, prefecture_code, health_center_code, kind, products, aimed_at, aimed_by) VALUES (%d, 1, 'AD', %s, NULL, %s, UTC_TIMESTAMP(6), '-')"
            .formatted(id, quoted(center), quoted(products)));
    return id;
  }

  private static String quoted(String text) {
    return text == null ? "NULL" : "'" + text + "'";
  }

  private List<String> found(long aim) throws SQLException {
    return rows(
        owner,
        "SELECT institution_id - %d FROM advisory_match WHERE id = %d ORDER BY institution_id"
            .formatted(FIRST, aim));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "NULL",
      value = {
        // what is retired does not count, and a city that shows statistics only warns its own
        "NULL | fortigate | 0,3",
        "NULL | ＦＯＲＴＩ ＧＡＴＥ\\nふぉーてぃげーと | 0,1,3",
        "AD2  | fortigate | 5",
        "AD1  | みなと | 3",
        "NULL | NULL | 0,1,2,3,4",
        // neither an address nor a person is a product
        "NULL | 192.168 | ''",
        "NULL | 対馬 | ''",
        "NULL | % | ''",
      })
  void whoKeepsAnyOfTheNamesIsFound(String center, String products, String expected)
      throws SQLException {
    assertThat(String.join(",", found(aim(center, products)))).isEqualTo(expected);
  }

  @Test
  void anOfficeLearnsHowManyAndWhoOnlyOnceTheyAreWarned() throws SQLException {
    long aim = aim(null, "fortigate");
    assertThat(
            rows(
                officer,
                "SELECT CONCAT(institutions, '/', by_email) FROM advisory_reach WHERE id = " + aim))
        .containsExactly("2/2");
    String recipients =
        "SELECT institution_id - %d FROM advisory_standing WHERE advisory_id = %d ORDER BY 1"
            .formatted(FIRST, aim);
    assertThat(rows(officer, recipients)).isEmpty();
    assertThatThrownBy(() -> rows(officer, "SELECT 1 FROM advisory_match"))
        .isInstanceOf(SQLException.class);
    assertThatThrownBy(() -> rows(officer, "SELECT 1 FROM base.advisory_match"))
        .isInstanceOf(SQLException.class);

    run(
        officer,
        "INSERT INTO advisory (id, version, severity, title, text, office_name, sent_at, sent_by) VALUES (%d, 1, 'URGENT', '題名', '本文', '課', UTC_TIMESTAMP(6), '-')"
            .formatted(aim));
    assertThat(rows(officer, recipients)).containsExactly("0", "3");
    assertThat(rows(officer, "SELECT mail FROM advisory_standing WHERE advisory_id = " + aim))
        .containsOnly("QUEUED");
    assertThat(
            rows(
                owner,
                "SELECT address FROM outgoing_mail WHERE kind = 'ADVISORY' AND subject_id = %d ORDER BY 1"
                    .formatted(aim)))
        .containsExactly("a6200001@example.jp", "a6200004@example.jp");
    assertThatThrownBy(() -> run(officer, "UPDATE advisory SET text = 'x'"))
        .isInstanceOf(SQLException.class);
  }
}
