package jp.mimamori.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.mimamori.infra.launch.TestDatabase;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import jp.mimamori.organization.SearchKey;
import jp.mimamori.tenancy.Ids;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The summaries that officers read against a full recount of registry and answers. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SummariesIT {

  private static final LocalDate TODAY = LocalDate.now(JapanTime.ZONE);
  private static final int YEAR = FiscalYear.of(TODAY).year();

  /** Days from today on which the figures have to be right without anything having run. */
  private static final List<Integer> DAYS_AHEAD = List.of(0, 1, 20, 90, 400);

  /** What is true, by whom it counts for, in the columns of center_count. */
  private static final String RECOUNT =
      """
      SELECT y.fiscal_year, 'STANDING', i.health_center_code, i.kind, '', COALESCE(r.standing, 'UNTOUCHED'), COUNT(*)
        FROM institution i JOIN summary_year y %1$s WHERE %2$s GROUP BY 1, 3, 4, 6
      UNION ALL
      SELECT y.fiscal_year, 'SUBMISSION', i.health_center_code, i.kind, '', COALESCE(r.submission_state, 'NOT_SUBMITTED'), COUNT(*)
        FROM institution i JOIN summary_year y %1$s WHERE %2$s GROUP BY 1, 3, 4, 6
      UNION ALL
      SELECT y.fiscal_year, 'OVERDUE', i.health_center_code, i.kind, '', '', COUNT(*)
        FROM institution i JOIN summary_year y %1$s WHERE %2$s AND r.next_target_on < '%3$s' GROUP BY 1, 3, 4
      UNION ALL
      SELECT y.fiscal_year, 'IDLE', i.health_center_code, i.kind, '',
             LEFT(CONVERT_TZ(r.last_activity_at, '+00:00', '+09:00'), 7), COUNT(*)
        FROM institution i JOIN summary_year y %1$s WHERE %2$s AND r.standing = 'IN_PROGRESS' GROUP BY 1, 3, 4, 6
      UNION ALL
      SELECT y.fiscal_year, 'VENDOR_FORMS', i.health_center_code, i.kind, '', '', COUNT(*)
        FROM institution i JOIN summary_year y
       WHERE %2$s AND EXISTS (SELECT 1 FROM vendor v LEFT JOIN checklist_response f
                                ON f.institution_id = v.institution_id AND f.vendor_id = v.id AND f.fiscal_year = y.fiscal_year
                               WHERE v.institution_id = i.institution_id AND v.retired_on IS NULL
                                 AND COALESCE(f.standing, '-') NOT IN ('COMPLETE', 'ACHIEVED', 'NO_SYSTEM'))
       GROUP BY 1, 3, 4
      UNION ALL
      SELECT y.fiscal_year, 'NO_SIGN_IN', i.health_center_code, i.kind, '', '', COUNT(*)
        FROM institution i JOIN summary_year y
       WHERE %2$s AND i.institution_id NOT IN (SELECT institution_id FROM membership WHERE signed_in_at IS NOT NULL)
       GROUP BY 1, 3, 4
      UNION ALL
      SELECT y.fiscal_year, 'NO_EMAIL', i.health_center_code, i.kind, '', '', COUNT(*)
        FROM institution i JOIN summary_year y
       WHERE %2$s AND (i.email IS NULL OR EXISTS (SELECT 1 FROM outgoing_mail m
               WHERE m.institution_id = i.institution_id AND m.address = i.email AND m.state = 'GIVEN_UP'))
       GROUP BY 1, 3, 4
      UNION ALL
      SELECT y.fiscal_year, 'ITEM', i.health_center_code, i.kind, a.item_id, a.value, COUNT(*)
        FROM institution i JOIN summary_year y %1$s
        JOIN answer_round a ON a.institution_id = i.institution_id AND a.response_id = r.id AND a.latest
        JOIN checklist_item t ON t.id = a.item_id AND t.edition_id = r.edition_id
       WHERE %2$s AND (t.is_gate OR r.standing <> 'NO_SYSTEM') GROUP BY 1, 3, 4, 5, 6
      """;

  private static final String OWN_FORM =
      "LEFT JOIN checklist_response r ON r.institution_id = i.institution_id"
          + " AND r.fiscal_year = y.fiscal_year AND r.vendor_id = 0";

  private static final String OPEN =
      "i.health_center_code LIKE 'ZZ%%' AND GREATEST(COALESCE(i.opened_on, '1000-01-01'),"
          + " CONCAT(y.fiscal_year, '-04-01')) <= '%1$s' AND COALESCE(i.closed_on, '9999-12-31') > '%1$s'"
          + " AND CONCAT(y.fiscal_year, '-04-01') < COALESCE(i.closed_on, '9999-12-31')";

  private Connection owner;

  @BeforeAll
  void aRegistryOfItsOwn() throws SQLException {
    owner = TestDatabase.get().owner();
    run(
        "INSERT INTO prefecture (code, name, division, source, confidence, verified) VALUES ('ZZ', '試験県', '課', '-', '-', FALSE)");
    for (int center : List.of(1, 2)) {
      run(
          "INSERT INTO health_center (code, prefecture_code, position, name, kana, authority, prefecture_view, source, confidence, verified) VALUES ('ZZ%1$d', 'ZZ', %1$d, '保健所', 'ホ', 'PREFECTURE', 'EVERYTHING', '-', '-', FALSE)"
              .formatted(center));
      for (int municipality : List.of(1, 2)) {
        run(
            "INSERT INTO municipality (code, name, kana, health_center_code, medical_area, source, confidence, verified) VALUES ('Z%1$d%2$d', '試験市', 'シ', 'ZZ%1$d', '-', '-', '-', FALSE)"
                .formatted(center, municipality));
      }
    }
    run(
        "INSERT INTO control (id, position, title, meaning, action, ask, show_at_inspection, source, confidence, verified)"
            + " VALUES ('ZZC', 1, '-', '-', '-', '-', '-', '-', '-', FALSE), ('ZZG', 1, '-', '-', '-', '-', '-', '-', '-', FALSE)");
    for (int edition : List.of(1, 2, 3)) {
      run(
          "INSERT INTO checklist_edition (id, family, audience, title, fiscal_year, sequence, status, rounds, source, confidence, verified)"
              + " VALUES ('ZZE%1$d', 'ZZ', 'INSTITUTION', '-', %2$d, %1$d, 'LOADED', 3, '-', '-', FALSE)"
                  .formatted(edition, edition == 3 ? YEAR : 1900));
      for (int item : List.of(0, 1, 2)) {
        run(
            "INSERT INTO checklist_item (id, edition_id, position, section_title, text, requirement, is_gate, not_required_allowed, control_id, wording_digest, source, confidence, verified)"
                + " VALUES ('ZZE%1$dI%2$d', 'ZZE%1$d', %2$d, '-', '-', 'REQUIRED', %3$b, TRUE, '%4$s', '-', '-', '-', FALSE)"
                    .formatted(edition, item, item == 0, item == 0 ? "ZZG" : "ZZC"));
      }
    }
  }

  @AfterAll
  void close() throws SQLException {
    run("DELETE FROM edition_publication WHERE edition_id = 'ZZE3'");
    run("DELETE FROM edition_draft WHERE id = 99");
    owner.close();
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  @Test
  void aFullRecountEqualsTheSummariesAfterCrashes() throws Exception {
    List<AnsweringCrowd> crowd =
        IntStream.range(0, 4).mapToObj(n -> new AnsweringCrowd(n, YEAR, TODAY)).toList();
    List<Mortal> all = new ArrayList<>(crowd);
    all.add(new Folder());
    all.add(new Folder());
    Mortal.letThemWork(all, 12);

    assertThat(crowd.stream().mapToInt(AnsweringCrowd::committed).sum()).isGreaterThan(100);
    assertThat(crowd.stream().mapToInt(AnsweringCrowd::died).sum()).isGreaterThan(10);
    assertThat(truth(TODAY)).hasSizeGreaterThan(30);
    assertThat(truth(TODAY).keySet())
        .as("answers, silent ones, and whom one cannot reach")
        .anyMatch(key -> key.contains(" ITEM "))
        .anyMatch(key -> key.contains(" IDLE "))
        .anyMatch(key -> key.contains(" VENDOR_FORMS "))
        .anyMatch(key -> key.contains(" NO_SIGN_IN "))
        .anyMatch(key -> key.contains(" NO_EMAIL "));
    expectNothingButTheTruth("with deltas");
    run("CALL fold_summaries()");
    expectNothingButTheTruth("folded");
    run("CALL compact_summaries()");
    expectNothingButTheTruth("compacted");
    run("UPDATE center_summary SET n = n + 1 WHERE health_center_code = 'ZZ1'");
    run("DELETE FROM municipality_summary WHERE health_center_code = 'ZZ2' LIMIT 5");
    run("DELETE FROM trend WHERE health_center_code = 'ZZ2' LIMIT 5");
    run("CALL rebuild_summaries()");
    expectNothingButTheTruth("rebuilt");
  }

  /** Adds deltas up, as the database's own job does, again and again. */
  private static final class Folder extends Mortal {
    @Override
    void work(Connection connection) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.execute("CALL fold_summaries()");
      }
    }
  }

  private Map<String, Long> truth(LocalDate day) throws SQLException {
    return counts(RECOUNT.formatted(OWN_FORM, OPEN.formatted(day), day), 6);
  }

  private void expectNothingButTheTruth(String when) throws SQLException {
    for (int ahead : DAYS_AHEAD) {
      LocalDate day = TODAY.plusDays(ahead);
      String open = OPEN.formatted(day);
      Map<String, Long> truth = truth(day);
      assertThat(
              counts(
                  "SELECT fiscal_year, measure, health_center_code, kind, item_id, value, SUM(n)"
                      + " FROM oversight.center_count WHERE health_center_code LIKE 'ZZ%' AND effective_on <= '"
                      + day
                      + "' GROUP BY 1, 2, 3, 4, 5, 6",
                  6))
          .as(when + ", by health center, as of " + day)
          .isEqualTo(truth);
      String byMunicipality =
          RECOUNT
              .substring(0, RECOUNT.lastIndexOf("UNION ALL"))
              .replace("i.health_center_code, i.kind, ''", "i.municipality_code, i.kind, ''");
      assertThat(
              counts(
                  "SELECT fiscal_year, measure, municipality_code, kind, '', value, SUM(n)"
                      + " FROM oversight.municipality_count WHERE health_center_code LIKE 'ZZ%' AND effective_on <= '"
                      + day
                      + "' GROUP BY 1, 2, 3, 4, 6",
                  6))
          .as(when + ", by municipality, as of " + day)
          .isEqualTo(counts(byMunicipality.formatted(OWN_FORM, open, day), 6));
    }
    String all = " FROM oversight.%s WHERE health_center_code LIKE 'ZZ%%' AND measure IN (%s) ";
    String measures =
        "'STANDING', 'SUBMISSION', 'OVERDUE', 'VENDOR_FORMS', 'NO_SIGN_IN', 'NO_EMAIL'";
    assertThat(
            counts(
                "SELECT fiscal_year, measure, health_center_code, kind, value, SUM(n)"
                    + all.formatted("trend_count", measures)
                    + "GROUP BY 1, 2, 3, 4, 5",
                5))
        .as(when + ", the months add up to what is")
        .isEqualTo(
            counts(
                "SELECT fiscal_year, measure, health_center_code, kind, value, SUM(n)"
                    + all.formatted("center_count", measures)
                    + "GROUP BY 1, 2, 3, 4, 5",
                5));
  }

  /** The last column by the others; what is zero is left out. */
  private Map<String, Long> counts(String sql, int keys) throws SQLException {
    Map<String, Long> counts = new TreeMap<>();
    try (Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        List<String> key = new ArrayList<>();
        for (int i = 1; i <= keys; i++) {
          key.add(row.getString(i));
        }
        if (row.getLong(keys + 1) != 0) {
          counts.put(String.join(" ", key), row.getLong(keys + 1));
        }
      }
    }
    return counts;
  }

  /** What became of the submissions of a year when its form changes, by the database alone. */
  @Test
  void whereTheFormChangesSubmissionsLapseAndTheFiguresFollow() throws SQLException {
    long submitted = institutionThatSubmitted("SUBMITTED", 1);
    long accepted = institutionThatSubmitted("ACCEPTED", 2);
    long returned = institutionThatSubmitted("RETURNED", 1);
    long withdrawn = institutionThatSubmitted("ACCEPTED", 2);
    run(
        "INSERT INTO submission_withdrawal SELECT institution_id, id, 1, id, NOW(6), '-' FROM submission"
            + " WHERE number = 2 AND institution_id = "
            + withdrawn);
    long noSystem = institutionThatSubmitted("ACCEPTED", 1);
    run(
        "UPDATE answer_round SET value = 'NO' WHERE item_id = 'ZZE1I0' AND institution_id = "
            + noSystem);
    run("CALL recount_responses('ZZE1', %d)".formatted(YEAR));
    List<Long> all = List.of(submitted, accepted, returned, withdrawn, noSystem);
    assertThat(states(all))
        .containsExactly("SUBMITTED", "ACCEPTED", "RETURNED", "ACCEPTED", "ACCEPTED");

    run(
        "INSERT INTO item_revision (id, item_id, kind, section_title, text, wording_digest, source, revised_at, revised_by, fiscal_year)"
            + " VALUES (%d, 'ZZE1I1', 'MEANING', '-', '-', '-', '-', NOW(6), '-', %d)"
                .formatted(Ids.next(), YEAR));
    assertThat(states(all))
        .as("after a changed meaning, which is not asked without a system")
        .containsExactly("NOT_SUBMITTED", "NOT_SUBMITTED", "RETURNED", "NOT_SUBMITTED", "ACCEPTED");
    assertThat(lapsed(all)).containsExactly("1 ZZE1I1", "2 ZZE1I1", "1 ZZE1I1");
    expectNothingButTheTruth("after a changed meaning");

    run(
        "INSERT INTO edition_draft (id, version, title, rounds, file_name, sha256, imported_at, imported_by)"
            + " VALUES (99, 1, '-', 3, '-', '-', NOW(6), '-')");
    run("INSERT INTO edition_publication VALUES ('ZZE3', 99, NOW(6), '-', 0)");
    assertThat(states(all)).as("after a new edition").containsOnly("NOT_SUBMITTED");
    assertThat(lapsed(all)).containsExactly("1 ZZE1I1", "2 ZZE1I1", "1 null", "1 ZZE1I1", "1 null");
    expectNothingButTheTruth("after a new edition");
  }

  /** One that answered はい to everything of ZZE1 and submitted so often. */
  private long institutionThatSubmitted(String state, int times) throws SQLException {
    long id = Ids.next();
    run(
        "INSERT INTO institution (institution_id, id, version, kind, name, kana, municipality_code, health_center_code)"
            + " VALUES (%1$d, %1$d, 1, 'CLINIC', '試験医院', 'シケン', 'Z11', 'ZZ1')".formatted(id));
    run(
        "INSERT INTO checklist_response (institution_id, id, version, fiscal_year, vendor_id, edition_id, standing, applicable, answered, yes_count, no_count, not_required_count, last_activity_at, submission_state)"
            + " VALUES (%1$d, %1$d, 1, %2$d, 0, 'ZZE1', 'ACHIEVED', 3, 3, 3, 0, 0, UTC_TIMESTAMP(6), '%3$s')"
                .formatted(id, YEAR, state));
    for (int item : List.of(0, 1, 2)) {
      run(
          "INSERT INTO answer_round (institution_id, id, version, response_id, item_id, control_id, round_no, revision_no, value, confirmed_on, wording_digest, answered_by_name, answered_at, latest)"
              + " VALUES (%1$d, %1$d + %2$d, 1, %1$d, 'ZZE1I%2$d', '%3$s', 1, 1, 'YES', '2026-04-01', '-', '-', UTC_TIMESTAMP(6), TRUE)"
                  .formatted(id, item, item == 0 ? "ZZG" : "ZZC"));
    }
    for (int number = 1; number <= times; number++) {
      run(
          "INSERT INTO submission VALUES (%1$d, %1$d + %2$d, 1, %3$d, %2$d, 'ZZE1', 'ACHIEVED', 3, 3, 3, 0, 0, NULL, NULL, '[]', '-', NOW(6), '-')"
              .formatted(id, number, YEAR));
    }
    return id;
  }

  private List<String> states(List<Long> institutions) throws SQLException {
    return column(
        "SELECT submission_state FROM standing WHERE fiscal_year = %d AND institution_id IN (%s) ORDER BY institution_id",
        institutions);
  }

  /** Number and item, by institution. */
  private List<String> lapsed(List<Long> institutions) throws SQLException {
    return column(
        "SELECT CONCAT(s.number, ' ', COALESCE(l.item_id, 'null')) FROM submission_lapse l"
            + " JOIN submission s ON s.institution_id = l.institution_id AND s.id = l.submission_id"
            + " WHERE s.fiscal_year = %d AND l.institution_id IN (%s) ORDER BY l.institution_id",
        institutions);
  }

  private List<String> column(String sql, List<Long> institutions) throws SQLException {
    String ids = institutions.stream().map(String::valueOf).collect(Collectors.joining(","));
    List<String> values = new ArrayList<>();
    try (Statement statement = owner.createStatement();
        ResultSet row = statement.executeQuery(sql.formatted(YEAR, ids))) {
      while (row.next()) {
        values.add(row.getString(1));
      }
    }
    return values;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "医療法人　ふじ会",
        "ﾌｼﾞ内科ｸﾘﾆｯｸ",
        "ＡＢＣデンタル",
        "㈱みどり薬局",
        "パピプ ﾊﾟﾋﾟﾌﾟ ヴ",
        "４２１０１０００１４",
        "髙﨑𠮷医院"
      })
  void theDatabaseFoldsNamesAsTheSearchDoes(String name) throws SQLException {
    try (PreparedStatement fold = owner.prepareStatement("SELECT search_key(?)")) {
      fold.setString(1, name);
      try (ResultSet folded = fold.executeQuery()) {
        folded.next();
        assertThat(folded.getString(1)).isEqualTo(SearchKey.of(name));
      }
    }
  }
}
