package jp.mimamori.oversightportal.editions;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.browser.Product;
import jp.mimamori.law.JapanTime;

/**
 * Two clinics of their own, and the way back. An edition that is published for this year moves
 * every institution of the running product; so what every response and round was before is kept,
 * and put back at the end. Then the other tests find the product as it was, in whatever order they
 * run.
 */
final class PublishedForATest implements AutoCloseable {

  /** Everything was はい. */
  static final long ALL_YES = 990_001;

  /** Everything but SVC of 端末PC was はい. */
  static final long ONE_NO = 990_002;

  /** What ALL_YES showed this year for the ledger, before the edition was replaced. */
  static final String EVIDENCE = "機器台帳の写し";

  private static final int LAST_YEAR = InventedForm.YEAR.previous().year();

  private final Connection owner;

  PublishedForATest() throws SQLException {
    owner = Product.running().ownerConnection();
    execute(
        "CREATE TEMPORARY TABLE kept_response AS SELECT * FROM checklist_response",
        "CREATE TEMPORARY TABLE kept_latest AS SELECT institution_id, id, version FROM answer_round"
            + " WHERE latest",
        "CREATE TEMPORARY TABLE kept_submission AS SELECT institution_id, id FROM submission",
        "CREATE TEMPORARY TABLE kept_item AS SELECT * FROM checklist_item",
        "CREATE TEMPORARY TABLE kept_edition AS SELECT * FROM checklist_edition");
    clinic(ALL_YES, "引継ぎ第一医院", null);
    clinic(ONE_NO, "引継ぎ第二医院", "R7-H-2-12T");
    evidence();
  }

  private void evidence() throws SQLException {
    execute(
        "INSERT INTO stored_file VALUES (%1$d, %1$d, 1, SHA2('x', 256), 'PNG', 1, '2026-01-01')"
            .formatted(ALL_YES),
        "INSERT INTO evidence VALUES (%1$d, %1$d, 1, '%2$s', '2026-01-01', NULL, NULL, NULL)"
            .formatted(ALL_YES, EVIDENCE),
        "INSERT INTO evidence_version VALUES (%1$d, %1$d, 1, %1$d, 1, %1$d, 'a.png', '2026-01-01', '-', '2026-01-01', TRUE)"
            .formatted(ALL_YES),
        "INSERT INTO evidence_use SELECT %1$d, %1$d, 1, %1$d, %2$d, id, control_id FROM checklist_item WHERE id = 'R7-H-2-1'"
            .formatted(ALL_YES, InventedForm.YEAR.year()));
  }

  private void clinic(long id, String name, String itemWithNo) throws SQLException {
    String member = Product.account("kakemochi").person().sub();
    execute(
        """
        INSERT INTO institution (institution_id, id, version, kind, name, kana, municipality_code,
               health_center_code)
        SELECT %1$d, %1$d, 1, 'CLINIC', '%2$s', 'ヒキツギイイン', code, health_center_code
          FROM municipality ORDER BY code LIMIT 1
        """
            .formatted(id, name),
        """
        INSERT INTO membership (institution_id, id, version, person_sub, person_name, role, valid_from)
        VALUES (%1$d, %1$d, 1, '%2$s', '試験 花子', 'STAFF', '2025-04-01')
        """
            .formatted(id, member),
        """
        INSERT INTO checklist_response (institution_id, id, version, fiscal_year, edition_id, standing,
               applicable, answered, yes_count, no_count, not_required_count, last_activity_at)
        SELECT %1$d, %1$d, 1, %2$d, 'R7-H', 'COMPLETE', 20, 20, 20, 0, 0, '%2$d-06-03 01:00:00'
        """
            .formatted(id, LAST_YEAR));
    rounds(id, itemWithNo);
  }

  private void rounds(long institution, String itemWithNo) throws SQLException {
    try (PreparedStatement insert =
            owner.prepareStatement(
                """
                INSERT INTO answer_round (institution_id, id, version, response_id, item_id, control_id,
                       round_no, revision_no, value, confirmed_on, target_on, wording_digest,
                       answered_by_name, answered_at, latest)
                VALUES (?, ?, 1, ?, ?, ?, 1, 1, ?, ?, ?, ?, '試験 花子', '2025-06-03 01:00:00', TRUE)
                """);
        Statement statement = owner.createStatement();
        ResultSet item =
            statement.executeQuery(
                "SELECT id, control_id, wording_digest, position FROM checklist_item"
                    + " WHERE edition_id = 'R7-H'")) {
      while (item.next()) {
        boolean no = item.getString("id").equals(itemWithNo);
        insert.setLong(1, institution);
        insert.setLong(2, institution * 100 + item.getInt("position"));
        insert.setLong(3, institution);
        insert.setString(4, item.getString("id"));
        insert.setString(5, item.getString("control_id"));
        insert.setString(6, no ? "NO" : "YES");
        insert.setString(7, LAST_YEAR + "-06-03");
        insert.setString(8, no ? LAST_YEAR + "-12-01" : null);
        insert.setString(9, item.getString("wording_digest"));
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  long number(String sql) throws SQLException {
    try (Statement statement = owner.createStatement();
        var result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }

  /** By how much the summaries differ from a count of the submissions of the year. */
  long submissionsThatCountDifferently() throws SQLException {
    return number(
        """
        SELECT COALESCE(SUM(ABS(n)), 0)
          FROM (SELECT value, SUM(n) AS n
                  FROM (SELECT value, n FROM center_summary
                         WHERE measure = 'SUBMISSION' AND fiscal_year = %1$d AND effective_on <= '%2$s'
                         UNION ALL
                        SELECT value, n FROM summary_delta
                         WHERE measure = 'SUBMISSION' AND fiscal_year = %1$d AND effective_on <= '%2$s'
                         UNION ALL
                        SELECT COALESCE(r.submission_state, 'NOT_SUBMITTED'), -1
                          FROM institution i
                          LEFT JOIN checklist_response r
                            ON r.institution_id = i.institution_id AND r.fiscal_year = %1$d AND r.vendor_id = 0
                         WHERE COALESCE(i.opened_on, '%2$s') <= '%2$s'
                           AND COALESCE(i.closed_on, '9999-12-31') > '%2$s') counts
                 GROUP BY value) difference
        """
            .formatted(InventedForm.YEAR.year(), LocalDate.now(JapanTime.ZONE)));
  }

  /** Whether the database, counting anew, comes to the figures that the product stored. */
  long responsesThatCountDifferently() throws SQLException {
    owner.setAutoCommit(false);
    try (Statement statement = owner.createStatement();
        Statement calls = owner.createStatement();
        ResultSet forms =
            statement.executeQuery(
                "SELECT DISTINCT edition_id, fiscal_year FROM checklist_response"
                    + " WHERE institution_id NOT IN (%d, %d)".formatted(ALL_YES, ONE_NO))) {
      while (forms.next()) {
        calls.execute(
            "CALL recount_responses('%s', %d)".formatted(forms.getString(1), forms.getInt(2)));
      }
      return number(
          """
          SELECT COUNT(*) FROM checklist_response r
            JOIN kept_response k ON k.institution_id = r.institution_id AND k.id = r.id
           WHERE NOT (k.standing = r.standing AND k.applicable = r.applicable
                      AND k.answered = r.answered AND k.yes_count = r.yes_count
                      AND k.no_count = r.no_count AND k.not_required_count = r.not_required_count
                      AND k.next_target_on <=> r.next_target_on)
          """);
    } finally {
      owner.rollback();
      owner.setAutoCommit(true);
    }
  }

  private void execute(String... statements) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  @Override
  public void close() throws SQLException {
    try (owner) {
      owner.setAutoCommit(false);
      String clinics = " WHERE institution_id IN (%d, %d)".formatted(ALL_YES, ONE_NO);
      for (String table :
          List.of(
              "evidence_use",
              "evidence_version",
              "evidence",
              "stored_file",
              "answer_round",
              "checklist_response",
              "outgoing_mail",
              "calendar_reader",
              "membership",
              "institution")) {
        execute("DELETE FROM " + table + clinics);
      }
      execute(
          "DELETE FROM submission_lapse",
          """
          DELETE s FROM submission s LEFT JOIN kept_submission k
              ON k.institution_id = s.institution_id AND k.id = s.id
           WHERE k.id IS NULL
          """,
          """
          UPDATE checklist_response r
            JOIN kept_response k ON k.institution_id = r.institution_id AND k.id = r.id
             SET r.version = k.version, r.edition_id = k.edition_id, r.standing = k.standing,
                 r.applicable = k.applicable, r.answered = k.answered, r.yes_count = k.yes_count,
                 r.no_count = k.no_count, r.not_required_count = k.not_required_count,
                 r.next_target_on = k.next_target_on, r.submission_state = k.submission_state
          """,
          """
          UPDATE answer_round a JOIN kept_latest k ON k.institution_id = a.institution_id AND k.id = a.id
             SET a.version = k.version, a.latest = TRUE
          """,
          """
          DELETE i FROM checklist_item i JOIN edition_publication p ON p.edition_id = i.edition_id
          """,
          "DELETE FROM edition_publication",
          "DELETE FROM item_revision",
          """
          UPDATE checklist_item i JOIN kept_item k ON k.id = i.id
             SET i.text = k.text, i.note = k.note, i.wording_digest = k.wording_digest,
                 i.source = k.source, i.confidence = k.confidence, i.verified = k.verified,
                 i.verified_on = NULL, i.verified_by = NULL, i.edited_at = k.edited_at
          """,
          """
          UPDATE checklist_edition e JOIN kept_edition k ON k.id = e.id
             SET e.status = k.status, e.title = k.title, e.sha256 = k.sha256, e.source = k.source,
                 e.rounds = k.rounds, e.banner = k.banner, e.confidence = k.confidence,
                 e.verified = k.verified, e.verified_on = NULL, e.verified_by = NULL,
                 e.edited_at = k.edited_at
          """,
          "DELETE FROM checklist_edition WHERE id NOT IN (SELECT id FROM kept_edition)",
          "DELETE FROM draft_row",
          "DELETE FROM edition_draft",
          "DELETE FROM control WHERE id LIKE 'N%'");
      owner.commit();
    }
  }
}
