package jp.mimamori.infra.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** A person who saves answers by the use case alone, item after item. */
final class ServiceSaves implements Callable<PortalSession.Page> {

  private static final String SEEN =
      """
      SELECT a.item_id, COUNT(*) FROM answer_round a
        JOIN checklist_response r ON r.institution_id = a.institution_id AND r.id = a.response_id
       WHERE a.institution_id = ? AND r.fiscal_year = ? AND r.vendor_id = 0 GROUP BY a.item_id
      """;

  private final PortalSession session;
  private final String sub;
  private final List<String> items;
  private final Map<String, Integer> seen = new HashMap<>();
  private int next;

  /**
   * @param session with the server of {@link ServiceArchive}
   * @param owner sees how many entries each item has by now
   */
  ServiceSaves(PortalSession session, Connection owner, int year, AnsweringPerson person)
      throws SQLException {
    this.session = session;
    this.sub = person.sub();
    this.items = person.items();
    try (PreparedStatement query = owner.prepareStatement(SEEN)) {
      query.setLong(1, person.institution());
      query.setInt(2, year);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          seen.put(row.getString(1), row.getInt(2));
        }
      }
    }
  }

  @Override
  public PortalSession.Page call() throws Exception {
    String item = items.get(next++ % items.size());
    PortalSession.Page saved =
        session.get(
            "/save?person=%s&item=%s&seen=%d".formatted(sub, item, seen.getOrDefault(item, 0)));
    if (saved.isFine()) {
      seen.merge(item, 1, Integer::sum);
    }
    return saved;
  }
}
