package jp.mimamori.infra.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.infra.launch.StoredDatabase;
import jp.mimamori.infra.launch.TestDatabase;
import jp.mimamori.tenancy.Ids;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What was taken away by the rule is known to be, and nothing else may go with it. Each attempt is
 * rolled back. The database alone dates entries, so time passes by the clock of its session, which
 * nobody may set but this test.
 */
class AuditPurgeIT {

  private static final long THREE_YEARS = Duration.ofDays(3 * 366).toSeconds();

  private final long institution = Ids.next();
  private Connection owner;

  @BeforeAll
  static void mayTravelInTime() throws IOException {
    asRoot("GRANT BINLOG REPLAY ON *.* TO owner@'127.0.0.1'");
  }

  @AfterAll
  static void mayNoLonger() throws IOException {
    asRoot("REVOKE BINLOG REPLAY ON *.* FROM owner@'127.0.0.1'");
  }

  private static void asRoot(String sql) throws IOException {
    try (StoredDatabase database = StoredDatabase.open(TestDatabase.get().directory())) {
      database.query(sql);
    }
  }

  /** Entries 1 to 3 are three years old, 4 and 5 of today. */
  @BeforeEach
  void oldAndNewEntries() throws SQLException {
    owner = TestDatabase.get().owner();
    owner.setAutoCommit(false);
    ago(THREE_YEARS, 3);
    ago(0, 2);
  }

  @AfterEach
  void undo() throws SQLException {
    owner.rollback();
    owner.close();
  }

  private void ago(long seconds, int entries) throws SQLException {
    run("SET timestamp = UNIX_TIMESTAMP(SYSDATE()) - " + seconds);
    for (int i = 0; i < entries; i++) {
      add(owner);
    }
    run("SET timestamp = DEFAULT");
  }

  private void add(Connection connection) throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            """
            INSERT INTO audit_entry (institution_id, id, version, actor_sub, actor_name, action, object)
            VALUES (?, ?, 1, 'sub-1', '試験', 'ANSWER_ITEM', 'item')
            """)) {
      insert.setLong(1, institution);
      insert.setLong(2, Ids.next());
      insert.executeUpdate();
    }
  }

  private int run(String sql) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      return statement.executeUpdate(sql.replace("?", Long.toString(institution)));
    }
  }

  private List<Long> places() throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT seq FROM audit_entry WHERE institution_id = %d ORDER BY seq"
                    .formatted(institution))) {
      List<Long> places = new ArrayList<>();
      while (row.next()) {
        places.add(row.getLong(1));
      }
      return places;
    }
  }

  private ChainEnd entry(long seq) throws SQLException {
    try (Statement statement = owner.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT hash FROM audit_entry WHERE institution_id = %d AND seq = %d"
                    .formatted(institution, seq))) {
      assertThat(row.next()).isTrue();
      return new ChainEnd(institution, seq, row.getString(1));
    }
  }

  private AuditPurge.Result purge(int years) throws SQLException {
    return new AuditPurge(owner, Clock.systemUTC()).run(years);
  }

  private void brokenAt(long seq, String reason) throws SQLException {
    assertThat(new AuditVerifier(owner).verify().broken())
        .isEqualTo(new AuditVerifier.Broken(institution, seq, reason));
  }

  @Test
  void onlyWhatIsOldEnoughGoesAndTheRestIsWhole() throws SQLException {
    assertThat(purge(2)).isEqualTo(new AuditPurge.Result(3, 1));

    assertThat(places()).containsExactly(4L, 5L, 6L);
    assertThat(new AuditVerifier(owner).verify().broken()).isNull();
  }

  @Test
  void nothingGoesTwiceAndNothingThatIsNotOldEnough() throws SQLException {
    assertThat(purge(4)).isEqualTo(new AuditPurge.Result(0, 0));
    purge(2);
    assertThat(purge(2)).isEqualTo(new AuditPurge.Result(0, 0));
  }

  @Test
  void lessThanAYearIsRefused() {
    assertThatThrownBy(() -> purge(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aChainMayBePurgedAgainAndLoseTheEntryOfTheFirstTime() throws SQLException {
    purge(2);
    ago(0, 1);
    Clock inThreeYears = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(THREE_YEARS));
    run("SET timestamp = UNIX_TIMESTAMP(SYSDATE()) + " + THREE_YEARS);

    // all chains of the database are purged, those of other tests too
    assertThat(new AuditPurge(owner, inThreeYears).run(2).entries()).isGreaterThanOrEqualTo(4);

    assertThat(places()).containsExactly(8L);
    assertThat(new AuditVerifier(owner).verify().broken()).isNull();
  }

  @Test
  void afterAPurgeAFurtherEntryIsMissed() throws SQLException {
    purge(2);
    run("DELETE FROM audit_entry WHERE institution_id = ? AND seq = 4");
    brokenAt(4, "an entry is missing");
  }

  @Test
  void afterAPurgeAChangeIsFound() throws SQLException {
    purge(2);
    run("UPDATE audit_entry SET object = 'other' WHERE institution_id = ? AND seq = 4");
    brokenAt(4, "was changed");
  }

  @Test
  void aChangedAnchorIsFound() throws SQLException {
    purge(2);
    run("DELETE FROM audit_entry WHERE institution_id = ? AND seq = 4");
    run(
        "UPDATE audit_entry SET detail = JSON_SET(detail, '$.anchor.seq', 4)"
            + " WHERE institution_id = ? AND seq = 6");
    brokenAt(5, "does not follow the entry before it");
  }

  @Test
  void anAnchorOfWhatHadToBeKeptCountsForNothing() throws SQLException {
    purge(2);
    run(
        "UPDATE audit_entry SET detail = JSON_SET(detail, '$.after.writtenBefore', CURRENT_DATE())"
            + " WHERE institution_id = ? AND seq = 6");
    brokenAt(1, "an entry is missing");
  }

  @Test
  void theBeginningMustNotGoWithoutAnAnchor() throws SQLException {
    run("DELETE FROM audit_entry WHERE institution_id = ? AND seq <= 3");
    brokenAt(1, "an entry is missing");
  }

  @Test
  void noPortalTakesEntriesAwayOrPretendsThatTheOperatorDid() throws SQLException {
    for (String portal : List.of("tenant", "oversight")) {
      try (Connection account = TestDatabase.get().portal(portal);
          Statement statement = account.createStatement()) {
        assertThatThrownBy(() -> statement.execute("DELETE FROM audit_entry"))
            .hasMessageContaining("denied");
        assertThatThrownBy(() -> statement.execute("UPDATE audit_entry SET object = ''"))
            .hasMessageContaining("denied");
        assertThatThrownBy(() -> statement.execute("SET timestamp = 1"))
            .as("dating entries back")
            .hasMessageContaining("denied");
      }
    }
    try (Connection officers = TestDatabase.get().portal("oversight")) {
      officers.setAutoCommit(false);
      owner.rollback();
      add(officers);
      try (Statement statement = officers.createStatement()) {
        statement.executeUpdate(
            "INSERT INTO audit_entry (institution_id, id, version, side, actor_sub, actor_name,"
                + " action, object, detail) VALUES (%d, %d, 1, 'OPERATOR', 'sub-1', '試験',"
                    .formatted(institution, Ids.next())
                + " 'PURGE_AUDIT', 'audit', '{}')");
      }
      officers.commit();
    }
    try (Statement statement = owner.createStatement();
        ResultSet row =
            statement.executeQuery(
                "SELECT COUNT(*) FROM audit_entry WHERE side <> 'OVERSIGHT' AND institution_id = "
                    + institution)) {
      row.next();
      assertThat(row.getInt(1)).isZero();
    }
  }

  // ---- compared with the ends of an earlier backup

  private List<AuditVerifier.Broken> compared(ChainEnd... earlier) throws SQLException {
    return new AuditVerifier(owner).compare(List.of(earlier));
  }

  @Test
  void aChainThatGrewIsStillTheSame() throws SQLException {
    assertThat(compared(entry(3), entry(5))).isEmpty();
  }

  @Test
  void aTailThatWasCutWithItsEndIsFound() throws SQLException {
    ChainEnd earlier = entry(5);
    run("DELETE FROM audit_entry WHERE institution_id = ? AND seq = 5");
    run(
        "UPDATE audit_chain SET last_seq = 4, last_hash = '%s' WHERE institution_id = ?"
            .formatted(entry(4).hash()));

    assertThat(new AuditVerifier(owner).verify().broken()).as("seen from inside").isNull();
    assertThat(compared(earlier))
        .containsExactly(new AuditVerifier.Broken(institution, 5, "is gone since the backup"));
  }

  @Test
  void aTailThatWasWrittenAnewIsFound() throws SQLException {
    ChainEnd earlier = entry(5);
    run("DELETE FROM audit_entry WHERE institution_id = ? AND seq = 5");
    run(
        "UPDATE audit_chain SET last_seq = 4, last_hash = '%s' WHERE institution_id = ?"
            .formatted(entry(4).hash()));
    add(owner);

    assertThat(new AuditVerifier(owner).verify().broken()).as("seen from inside").isNull();
    assertThat(compared(earlier))
        .containsExactly(new AuditVerifier.Broken(institution, 5, "is another than in the backup"));
  }

  @Test
  void aChainThatIsGoneAltogetherIsFound() throws SQLException {
    ChainEnd earlier = entry(5);
    run("DELETE FROM audit_entry WHERE institution_id = ?");
    run("DELETE FROM audit_chain WHERE institution_id = ?");

    assertThat(new AuditVerifier(owner).verify().broken()).as("seen from inside").isNull();
    assertThat(compared(earlier))
        .containsExactly(new AuditVerifier.Broken(institution, 5, "is gone since the backup"));
  }

  @Test
  void whatAPurgeTookIsNotMissed() throws SQLException {
    ChainEnd[] earlier = {entry(2), entry(3), entry(5)};
    purge(2);
    assertThat(compared(earlier)).isEmpty();
  }

  @Test
  void theFileOfABackupIsReadAndNothingElse() {
    String hash = "0f".repeat(32);
    assertThat(ChainEnd.read(List.of("1001,7," + hash)))
        .containsExactly(new ChainEnd(1001, 7, hash));
    assertThatThrownBy(() -> ChainEnd.read(List.of("1001,7")))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
