package jp.mimamori.infra.audit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.law.JapanTime;
import jp.mimamori.tenancy.Ids;

/**
 * Takes away audit entries that are older than they have to be kept. Each chain loses its beginning
 * only and gets an entry that tells of it: how many went, and number and hash of the last one that
 * went. By this anchor {@link AuditVerifier} knows the rest for the rest. The entry is the
 * operator's by the database account, which no portal can pretend.
 */
public final class AuditPurge {

  /** The least number of years that entries are kept. */
  public static final int MINIMUM_YEARS = 1;

  /**
   * What went.
   *
   * @param entries entries taken away
   * @param chains chains that they were the beginning of
   */
  public record Result(long entries, int chains) {}

  private final Connection owner;
  private final Clock clock;

  /**
   * @param owner connection of the owner account, schema base
   */
  public AuditPurge(Connection owner, Clock clock) {
    this.owner = owner;
    this.clock = clock;
  }

  /**
   * Takes away what was written before this day so many years ago, each chain in a transaction of
   * its own.
   *
   * @throws IllegalArgumentException for fewer years than {@link #MINIMUM_YEARS}
   */
  public Result run(int years) throws SQLException {
    if (years < MINIMUM_YEARS) {
      throw new IllegalArgumentException("entries are kept for a year at least");
    }
    LocalDate before = LocalDate.now(clock.withZone(JapanTime.ZONE)).minusYears(years);
    LocalDateTime until =
        LocalDateTime.ofInstant(before.atStartOfDay(JapanTime.ZONE).toInstant(), ZoneOffset.UTC);
    long entries = 0;
    int chains = 0;
    for (ChainEnd last : lastToGo(until)) {
      boolean wasAutoCommit = owner.getAutoCommit();
      owner.setAutoCommit(false);
      long gone = purge(last, before);
      if (wasAutoCommit) {
        owner.commit();
        owner.setAutoCommit(true);
      }
      entries += gone;
      chains++;
    }
    return new Result(entries, chains);
  }

  /** The last entry of each chain before the first one that stays. */
  private List<ChainEnd> lastToGo(LocalDateTime until) throws SQLException {
    try (PreparedStatement find =
        owner.prepareStatement(
            """
            SELECT e.institution_id, e.seq, e.hash
              FROM (SELECT institution_id, COALESCE(MIN(IF(at >= ?, seq, NULL)), MAX(seq) + 1) AS first_kept
                      FROM audit_entry GROUP BY institution_id) kept
              JOIN audit_entry e ON e.institution_id = kept.institution_id AND e.seq = kept.first_kept - 1
             ORDER BY e.institution_id
            """)) {
      find.setObject(1, until);
      List<ChainEnd> found = new ArrayList<>();
      try (ResultSet row = find.executeQuery()) {
        while (row.next()) {
          found.add(new ChainEnd(row.getLong(1), row.getLong(2), row.getString(3)));
        }
      }
      return found;
    }
  }

  private long purge(ChainEnd last, LocalDate before) throws SQLException {
    try (PreparedStatement count =
            owner.prepareStatement(
                "SELECT COUNT(*) FROM audit_entry WHERE institution_id = ? AND seq <= ?");
        PreparedStatement delete =
            owner.prepareStatement(
                "DELETE FROM audit_entry WHERE institution_id = ? AND seq <= ?")) {
      for (PreparedStatement statement : List.of(count, delete)) {
        statement.setLong(1, last.institutionId());
        statement.setLong(2, last.seq());
      }
      try (ResultSet row = count.executeQuery()) {
        row.next();
        note(last, before, row.getLong(1));
      }
      return delete.executeUpdate();
    }
  }

  private void note(ChainEnd last, LocalDate before, long entries) throws SQLException {
    JsonObject detail =
        Json.createObjectBuilder()
            .add(
                "after",
                Json.createObjectBuilder()
                    .add("entries", entries)
                    .add("writtenBefore", before.toString()))
            .add(
                "anchor",
                Json.createObjectBuilder().add("seq", last.seq()).add("hash", last.hash()))
            .build();
    try (PreparedStatement insert =
        owner.prepareStatement(
            """
            INSERT INTO audit_entry (institution_id, id, version, actor_sub, actor_name, actor_post,
                                     action, object, detail)
            VALUES (?, ?, 1, 'operator', 'システム管理者', 'システムの運用', ?, 'audit', ?)
            """)) {
      insert.setLong(1, last.institutionId());
      insert.setLong(2, Ids.next());
      insert.setString(3, AuditAction.PURGE_AUDIT.name());
      insert.setString(4, detail.toString());
      insert.executeUpdate();
    }
  }

  /**
   * The newest anchor of each chain that has lost its beginning, by institution. A purge that took
   * away what had to be kept leaves none.
   */
  static Map<Long, ChainEnd> anchors(Connection owner) throws SQLException {
    Map<Long, ChainEnd> anchors = new HashMap<>();
    try (PreparedStatement find =
        owner.prepareStatement(
            """
            SELECT institution_id, JSON_VALUE(detail, '$.anchor.seq'), JSON_VALUE(detail, '$.anchor.hash')
              FROM audit_entry
             WHERE side = 'OPERATOR' AND action = ?
               AND JSON_VALUE(detail, '$.after.writtenBefore') <= DATE(at + INTERVAL 9 HOUR - INTERVAL ? YEAR)
             ORDER BY institution_id, seq
            """)) {
      find.setString(1, AuditAction.PURGE_AUDIT.name());
      find.setInt(2, MINIMUM_YEARS);
      try (ResultSet row = find.executeQuery()) {
        while (row.next()) {
          anchors.put(
              row.getLong(1), new ChainEnd(row.getLong(1), row.getLong(2), row.getString(3)));
        }
      }
    }
    return anchors;
  }
}
