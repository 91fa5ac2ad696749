package jp.mimamori.infra.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * Saves answers by the use case alone, item after item of one institution after the other: an
 * institution answers its items once or twice a year, so a few must not be asked all the time.
 */
final class ServiceSaves implements Callable<Double> {

  /**
   * One who may answer for an institution.
   *
   * @param seen how many entries each item has by now
   */
  record Person(String sub, List<String> items, Map<String, Integer> seen) {

    static Person of(Connection owner, int year, String sub, long institution, List<String> items)
        throws SQLException {
      Map<String, Integer> seen = new HashMap<>();
      try (PreparedStatement query = owner.prepareStatement(SEEN)) {
        query.setLong(1, institution);
        query.setInt(2, year);
        try (ResultSet row = query.executeQuery()) {
          while (row.next()) {
            seen.put(row.getString(1), row.getInt(2));
          }
        }
      }
      return new Person(sub, items, seen);
    }
  }

  private static final String SEEN =
      """
      SELECT a.item_id, COUNT(*) FROM answer_round a
        JOIN checklist_response r ON r.institution_id = a.institution_id AND r.id = a.response_id
       WHERE a.institution_id = ? AND r.fiscal_year = ? AND r.vendor_id = 0 GROUP BY a.item_id
      """;

  private final PortalSession session;
  private final List<Person> people;
  private int next;

  /**
   * @param session with the server of {@link ServiceArchive}
   * @param people take turns
   */
  ServiceSaves(PortalSession session, List<Person> people) {
    this.session = session;
    this.people = people;
  }

  @Override
  public Double call() throws Exception {
    Person person = people.get(next % people.size());
    String item = person.items().get(next / people.size() % person.items().size());
    next++;
    double millis =
        session
            .get(
                "/save?person=%s&item=%s&seen=%d"
                    .formatted(person.sub(), item, person.seen().getOrDefault(item, 0)))
            .took();
    person.seen().merge(item, 1, Integer::sum);
    return millis;
  }
}
