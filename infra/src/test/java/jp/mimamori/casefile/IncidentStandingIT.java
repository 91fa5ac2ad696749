package jp.mimamori.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import jp.mimamori.identity.Actor;
import jp.mimamori.infra.launch.TestDatabase;
import jp.mimamori.oversight.ContactMeans;
import jp.mimamori.tenancy.OversightUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What the database tells officers of an incident while both sides write. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncidentStandingIT {

  private static final long INSTITUTION = 6_300_001L;
  private static final int LOCK_WAITS_SECONDS = 10;

  private Connection owner;
  private long incident = 6_300_100L;

  @BeforeAll
  void aPrefectureOfItsOwn() throws SQLException {
    owner = TestDatabase.get().owner();
    run(
        owner,
        "INSERT INTO prefecture (code, name, division, source, confidence, verified) VALUES ('QQ', '試験県', '課', '-', '-', FALSE)");
    for (int center : new int[] {1, 2}) {
      run(
          owner,
          "INSERT INTO health_center (code, prefecture_code, position, name, kana, authority, prefecture_view, source, confidence, verified) VALUES ('QQ%1$d', 'QQ', %1$d, '保健所', 'ホ', 'PREFECTURE', 'EVERYTHING', '-', '-', FALSE)"
              .formatted(center));
    }
    run(
        owner,
        "INSERT INTO municipality (code, name, kana, health_center_code, medical_area, source, confidence, verified) VALUES ('Q1', '試験市', 'シ', 'QQ1', '-', '-', '-', FALSE)");
    run(
        owner,
        "INSERT INTO institution (institution_id, id, version, kind, name, kana, municipality_code, health_center_code) VALUES (%1$d, %1$d, 1, 'CLINIC', '試験医院', 'シ', 'Q1', 'QQ1')"
            .formatted(INSTITUTION));
  }

  /** Reported at eight, and closed at nine. */
  @BeforeEach
  void aClosedCaseFile() throws SQLException {
    incident++;
    run(
        owner,
        "INSERT INTO incident (institution_id, id, version, fiscal_year, number, state, begun_at, begun_by_name, learned_on, stage, report_count, first_reported_at, last_reported_at)"
            + " VALUES (%1$d, %2$d, 1, 2026, %2$d - 6300100, 'REPORTED', '2026-11-23 07:00', '-', '2026-11-23', 'FIRST', 1, '2026-11-23 08:00', '2026-11-23 08:00')"
                .formatted(INSTITUTION, incident));
    run(
        owner,
        "INSERT INTO incident_case (institution_id, id, version, incident_id, state, received_at, received_by, office_name, kept_at, kept_by, closed_on)"
            + " VALUES (%1$d, %2$d, 1, %2$d, 'CLOSED', '2026-11-23 08:30', '-', '-', '2026-11-23 09:00', '-', '2026-11-23')"
                .formatted(INSTITUTION, incident));
  }

  @AfterAll
  void close() throws SQLException {
    owner.close();
  }

  @Test
  void whatIsToldAfterTheClosingIsOpenUntilItIsClosedAnew() throws SQLException {
    assertThat(standing("open_center")).isNull();
    run(owner, "UPDATE incident SET last_reported_at = '2026-11-23 10:00' WHERE id = " + incident);
    assertThat(standing("open_center")).isEqualTo("QQ1");
    run(owner, "UPDATE incident_case SET kept_at = '2026-11-23 11:00' WHERE id = " + incident);
    assertThat(standing("open_center")).isNull();
    run(owner, "UPDATE incident SET withdrawn_at = '2026-11-23 12:00' WHERE id = " + incident);
    assertThat(standing("open_center")).isEqualTo("QQ1");
    run(owner, "UPDATE incident_standing SET closed_at = NULL WHERE id = " + incident);
    run(owner, "CALL rebuild_incident_standing()");
    assertThat(standing("closed_at")).startsWith("2026-11-23 11:00");
  }

  @Test
  void whoComesSecondSeesWhatTheFirstHasCommitted() throws Exception {
    try (Connection registry = TestDatabase.get().owner();
        Connection reporter = TestDatabase.get().owner()) {
      registry.setAutoCommit(false);
      run(registry, "UPDATE institution SET health_center_code = 'QQ2' WHERE id = " + INSTITUTION);
      Callable<Void> report =
          () -> {
            run(reporter, "UPDATE incident SET stage = 'FINAL' WHERE id = " + incident);
            return null;
          };
      ExecutorService thread = Executors.newSingleThreadExecutor();
      try {
        Future<Void> reported = thread.submit(report);
        assertThatThrownBy(() -> reported.get(1, TimeUnit.SECONDS))
            .as("waits for the registry")
            .isInstanceOf(TimeoutException.class);
        registry.commit();
        reported.get(LOCK_WAITS_SECONDS, TimeUnit.SECONDS);
      } finally {
        thread.shutdown();
      }
      assertThat(standing("CONCAT(health_center_code, ' ', stage)")).isEqualTo("QQ2 FINAL");
    } finally {
      run(owner, "UPDATE institution SET health_center_code = 'QQ1' WHERE id = " + INSTITUTION);
    }
  }

  @Test
  void aNoteIsAChangeOfTheCaseFile() throws SQLException {
    try (OversightUnit office = new OversightUnit()) {
      office.read(
          null,
          em -> {
            CaseRepository cases = new CaseRepository();
            inject(cases, em);
            IncidentCase kept = em.find(IncidentCase.class, incident);
            LocalDate today = LocalDate.of(2026, 11, 23);
            cases.add(
                new CaseNote(
                    kept,
                    new CaseNote.Command(ContactMeans.PHONE, today, null, "確かめる", null),
                    today,
                    new Actor("sub", "諫山 浩", "県央保健所"),
                    Instant.now()));
            cases.touch(kept);
            return null;
          });
    }
    assertThat(text(owner, "SELECT version FROM incident_case WHERE id = " + incident))
        .isEqualTo("2");
    assertThat(standing("open_center")).as("closed still").isNull();
  }

  private String standing(String column) throws SQLException {
    return text(
        owner, "SELECT %s FROM incident_standing WHERE id = %d".formatted(column, incident));
  }

  /** The first column of the first row. */
  private static String text(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getString(1);
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** What the container would do. */
  private static void inject(Object bean, Object value) {
    for (Field field : bean.getClass().getDeclaredFields()) {
      if (field.getType().isInstance(value)) {
        field.setAccessible(true);
        try {
          field.set(bean, value);
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }
}
