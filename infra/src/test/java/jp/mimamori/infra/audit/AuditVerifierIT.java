package jp.mimamori.infra.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import jp.mimamori.infra.launch.TestDatabase;
import jp.mimamori.tenancy.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whoever changes the audit trail behind the portals' back, with every right on the tables, is
 * found out, and at the right entry. Each attempt is rolled back.
 */
class AuditVerifierIT {

  private static final int ENTRIES = 5;

  private final long institution = Ids.next();
  private Connection owner;

  @BeforeEach
  void fiveEntries() throws SQLException {
    owner = TestDatabase.get().owner();
    owner.setAutoCommit(false);
    for (int i = 1; i <= ENTRIES; i++) {
      add(i);
    }
  }

  @AfterEach
  void undo() throws SQLException {
    owner.rollback();
    owner.close();
  }

  private void add(int number) throws SQLException {
    try (PreparedStatement insert =
        owner.prepareStatement(
            """
            INSERT INTO audit_entry (institution_id, id, version, actor_sub, actor_name, actor_post,
                                     action, object, detail, source_address)
            VALUES (?, ?, 1, 'sub-1', '髙﨑 𠮷子', NULL, 'ANSWER_ITEM', ?, ?, '192.0.2.1')
            """)) {
      insert.setLong(1, institution);
      insert.setLong(2, Ids.next());
      insert.setString(3, "item " + number);
      insert.setString(4, number % 2 == 0 ? null : "{\"after\":\"はい\"}");
      insert.executeUpdate();
    }
  }

  /**
   * Runs a statement on the entries of this test.
   *
   * @param sql with {@code ?} for the institution
   */
  private void tamper(String sql) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      assertThat(statement.executeUpdate(sql.replace("?", Long.toString(institution))))
          .as("rows changed by %s", sql)
          .isPositive();
    }
  }

  private void brokenAt(long seq, String reason) throws SQLException {
    assertThat(new AuditVerifier(owner).verify().broken())
        .isEqualTo(new AuditVerifier.Broken(institution, seq, reason));
  }

  @Test
  void anUntouchedTrailIsWhole() throws SQLException {
    AuditVerifier.Result result = new AuditVerifier(owner).verify();

    assertThat(result.broken()).isNull();
    assertThat(result.entries()).isGreaterThanOrEqualTo(ENTRIES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "object = 'item 2'",
        "at = at + INTERVAL 1 MICROSECOND",
        "side = 'OVERSIGHT'",
        "actor_sub = 'sub-2'",
        "actor_name = '高﨑 𠮷子'",
        "actor_post = ''",
        "action = 'CORRECT_ANSWER'",
        "detail = NULL",
        "source_address = NULL",
        "actor_name = CONCAT(actor_name, 'x'), object = SUBSTR(object, 2)"
      })
  void aChangedFieldIsFound(String change) throws SQLException {
    tamper("UPDATE audit_entry SET " + change + " WHERE institution_id = ? AND seq = 3");
    brokenAt(3, "was changed");
  }

  @Test
  void oneFlippedBitIsFound() throws SQLException {
    tamper(
        "UPDATE audit_entry SET object = CONCAT(CHAR(ORD(object) ^ 1), SUBSTR(object, 2))"
            + " WHERE institution_id = ? AND seq = 4");
    brokenAt(4, "was changed");
  }

  @Test
  void aHashMadeToFitBreaksTheNextEntry() throws SQLException {
    tamper(
        "UPDATE audit_entry SET hash = SHA2('made up', 256) WHERE institution_id = ? AND seq = 2");
    brokenAt(2, "was changed");
  }

  @Test
  void aDeletedEntryIsFound() throws SQLException {
    tamper("DELETE FROM audit_entry WHERE institution_id = ? AND seq = 3");
    brokenAt(3, "an entry is missing");
  }

  @Test
  void aDeletedEntryWhosePlaceIsFilledIsFound() throws SQLException {
    tamper("DELETE FROM audit_entry WHERE institution_id = ? AND seq = 3");
    tamper(
        "UPDATE audit_entry SET seq = seq - 1 WHERE institution_id = ? AND seq > 3 ORDER BY seq");
    brokenAt(3, "does not follow the entry before it");
  }

  @Test
  void aDeletedFirstEntryIsFound() throws SQLException {
    tamper("DELETE FROM audit_entry WHERE institution_id = ? AND seq = 1");
    brokenAt(1, "an entry is missing");
  }

  @Test
  void aDeletedLastEntryIsFound() throws SQLException {
    tamper("DELETE FROM audit_entry WHERE institution_id = ? AND seq = 5");
    brokenAt(5, "the end is missing");
  }

  @Test
  void aDeletedChainIsFound() throws SQLException {
    tamper("DELETE FROM audit_entry WHERE institution_id = ?");
    brokenAt(1, "all entries are missing");
  }

  @Test
  void exchangedEntriesAreFound() throws SQLException {
    tamper("UPDATE audit_entry SET seq = 99 WHERE institution_id = ? AND seq = 2");
    tamper("UPDATE audit_entry SET seq = 2 WHERE institution_id = ? AND seq = 3");
    tamper("UPDATE audit_entry SET seq = 3 WHERE institution_id = ? AND seq = 99");
    brokenAt(2, "does not follow the entry before it");
  }

  @Test
  void anEntryMovedToAnotherInstitutionIsFound() throws SQLException {
    tamper("UPDATE audit_entry SET institution_id = 1 WHERE institution_id = ? AND seq = 5");
    assertThat(new AuditVerifier(owner).verify().broken()).isNotNull();
  }

  @Test
  void anEntryAddedWithoutTheTriggerIsFound() throws SQLException {
    tamper("UPDATE audit_chain SET last_seq = 6 WHERE institution_id = ?");
    brokenAt(6, "the end is missing");
  }
}
