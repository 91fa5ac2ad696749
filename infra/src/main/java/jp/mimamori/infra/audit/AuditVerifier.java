package jp.mimamori.infra.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Follows every chain of the audit trail from its first entry and computes each hash anew, without
 * the help of the database that made it ({@code V3__audit.sql}).
 */
public final class AuditVerifier {

  /** Hash before the first entry. */
  private static final String BEGINNING = "0".repeat(64);

  /**
   * What was found.
   *
   * @param entries entries read
   * @param broken the first broken entry, or null
   */
  public record Result(long entries, Broken broken) {
    public boolean isWhole() {
      return broken == null;
    }
  }

  /**
   * The first entry at which a chain breaks.
   *
   * @param seq place in the chain of the institution; one past the end where the end is missing
   */
  public record Broken(long institutionId, long seq, String reason) {}

  private record Link(long seq, String hash) {}

  private final Connection owner;

  /**
   * @param owner connection of the owner account, schema base
   */
  public AuditVerifier(Connection owner) {
    this.owner = owner;
  }

  /** Reads the whole trail as of now, streaming. */
  public Result verify() throws SQLException {
    Map<Long, Link> ends = ends();
    long entries = 0;
    long institution = Long.MIN_VALUE;
    Link last = null;
    try (Statement statement = owner.createStatement()) {
      statement.setFetchSize(1000);
      try (ResultSet row =
          statement.executeQuery(
              """
              SELECT institution_id, seq, DATE_FORMAT(at, '%Y-%m-%dT%H:%i:%s.%f') AS at, side,
                     actor_sub, actor_name, actor_post, action, object, detail, source_address,
                     previous_hash, hash
                FROM audit_entry ORDER BY institution_id, seq
              """)) {
        while (row.next()) {
          long next = row.getLong("institution_id");
          if (next != institution) {
            Broken cut = cut(institution, last, ends);
            if (cut != null) {
              return new Result(entries, cut);
            }
            institution = next;
            last = new Link(0, BEGINNING);
          }
          String reason = reason(row, last);
          if (reason != null) {
            return new Result(entries, new Broken(institution, last.seq() + 1, reason));
          }
          last = new Link(row.getLong("seq"), row.getString("hash"));
          entries++;
        }
      }
    }
    Broken cut = cut(institution, last, ends);
    if (cut == null && !ends.isEmpty()) {
      long missing = ends.keySet().iterator().next();
      cut = new Broken(missing, 1, "all entries are missing");
    }
    return new Result(entries, cut);
  }

  private Map<Long, Link> ends() throws SQLException {
    Map<Long, Link> ends = new HashMap<>();
    try (Statement statement = owner.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT institution_id, last_seq, last_hash FROM audit_chain")) {
      while (row.next()) {
        ends.put(row.getLong(1), new Link(row.getLong(2), row.getString(3)));
      }
    }
    return ends;
  }

  /** Whether a chain ends before the end that was noted; takes the chain off the list. */
  private static Broken cut(long institution, Link last, Map<Long, Link> ends) {
    if (last == null) {
      return null;
    }
    Link end = ends.remove(institution);
    return last.equals(end) ? null : new Broken(institution, last.seq() + 1, "the end is missing");
  }

  private static String reason(ResultSet row, Link last) throws SQLException {
    if (row.getLong("seq") != last.seq() + 1) {
      return "an entry is missing";
    }
    if (!row.getString("previous_hash").equals(last.hash())) {
      return "does not follow the entry before it";
    }
    return row.getString("hash").equals(hash(row)) ? null : "was changed";
  }

  private static String hash(ResultSet row) throws SQLException {
    StringBuilder text = new StringBuilder(row.getString("previous_hash"));
    for (String column :
        new String[] {
          "institution_id",
          "seq",
          "at",
          "side",
          "actor_sub",
          "actor_name",
          "actor_post",
          "action",
          "object",
          "detail",
          "source_address"
        }) {
      String value = row.getString(column);
      text.append(value == null ? "-" : value.codePointCount(0, value.length()) + ":" + value);
    }
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(text.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
