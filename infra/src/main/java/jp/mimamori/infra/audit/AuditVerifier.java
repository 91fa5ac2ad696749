package jp.mimamori.infra.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Follows every chain of the audit trail from its first entry and computes each hash anew, without
 * the help of the database that made it ({@code V3__audit.sql}). Where {@link AuditPurge} took the
 * beginning of a chain away, it starts at the anchor that the purge left in the chain.
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

  private final Connection owner;

  /**
   * @param owner connection of the owner account, schema base
   */
  public AuditVerifier(Connection owner) {
    this.owner = owner;
  }

  /** Reads the whole trail as of now, streaming. */
  public Result verify() throws SQLException {
    Map<Long, ChainEnd> ends = ends();
    Map<Long, ChainEnd> anchors = AuditPurge.anchors(owner);
    long entries = 0;
    long institution = Long.MIN_VALUE;
    ChainEnd last = null;
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
            last = start(row, anchors.get(institution));
          }
          String reason = reason(row, last);
          if (reason != null) {
            return new Result(entries, new Broken(institution, last.seq() + 1, reason));
          }
          last = new ChainEnd(institution, row.getLong("seq"), row.getString("hash"));
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

  /** Ends of the chains as the database has noted them, by institution. */
  private Map<Long, ChainEnd> ends() throws SQLException {
    Map<Long, ChainEnd> ends = new HashMap<>();
    try (Statement statement = owner.createStatement();
        ResultSet row =
            statement.executeQuery("SELECT institution_id, last_seq, last_hash FROM audit_chain")) {
      while (row.next()) {
        ends.put(row.getLong(1), new ChainEnd(row.getLong(1), row.getLong(2), row.getString(3)));
      }
    }
    return ends;
  }

  /**
   * Compares with the ends that an earlier backup noted. A chain only ever grows, so the entry that
   * was the last one then must still be there, unchanged; or be behind the anchor of a purge.
   *
   * @return the chains that are shorter than they were, or went another way
   */
  public List<Broken> compare(Collection<ChainEnd> earlier) throws SQLException {
    Map<Long, ChainEnd> anchors = AuditPurge.anchors(owner);
    List<Broken> differing = new ArrayList<>();
    for (ChainEnd end : earlier) {
      ChainEnd anchor = anchors.get(end.institutionId());
      if (anchor != null && end.seq() < anchor.seq() || end.equals(anchor)) {
        continue;
      }
      String hash = hashNow(end);
      if (hash == null) {
        differing.add(new Broken(end.institutionId(), end.seq(), "is gone since the backup"));
      } else if (!hash.equals(end.hash())) {
        differing.add(new Broken(end.institutionId(), end.seq(), "is another than in the backup"));
      }
    }
    return differing;
  }

  /** The hash that the entry at the place of an earlier end has now, or null. */
  private String hashNow(ChainEnd end) throws SQLException {
    try (PreparedStatement find =
        owner.prepareStatement(
            "SELECT hash FROM audit_entry WHERE institution_id = ? AND seq = ?")) {
      find.setLong(1, end.institutionId());
      find.setLong(2, end.seq());
      try (ResultSet row = find.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }

  /** What the first entry there is must follow: nothing, or the anchor of a purge. */
  private static ChainEnd start(ResultSet first, ChainEnd anchor) throws SQLException {
    return anchor != null && first.getLong("seq") > 1
        ? anchor
        : new ChainEnd(first.getLong("institution_id"), 0, BEGINNING);
  }

  /** Whether a chain ends before the end that was noted; takes the chain off the list. */
  private static Broken cut(long institution, ChainEnd last, Map<Long, ChainEnd> ends) {
    if (last == null) {
      return null;
    }
    ChainEnd end = ends.remove(institution);
    return last.equals(end) ? null : new Broken(institution, last.seq() + 1, "the end is missing");
  }

  private static String reason(ResultSet row, ChainEnd last) throws SQLException {
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
