package jp.mimamori.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.browser.Product;
import jp.mimamori.browser.TestAccount;
import jp.mimamori.browser.Visitor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;

/**
 * An institution of the demo in the jurisdiction of 県央保健所 that a journey has for itself: the last
 * ones by number, since others begin at the front.
 */
public record DemoInstitution(long id, String name) {

  private static final String ANY =
      """
      SELECT i.id, i.name FROM institution i
        LEFT JOIN checklist_response r
          ON r.institution_id = i.institution_id AND r.fiscal_year = ? AND r.vendor_id = 0
       WHERE i.id > 1100 AND i.closed_on IS NULL
         AND i.health_center_code = (SELECT health_center_code FROM institution WHERE id = 1001)
         AND i.kind = ? AND COALESCE(r.standing, 'UNTOUCHED') LIKE ?
       ORDER BY i.id DESC LIMIT 1
      """;

  /** Tables of institutions that people write; the others follow by triggers, or are kept. */
  private static final String OWNED =
      """
      SELECT c.table_name FROM information_schema.columns c
        JOIN information_schema.columns v USING (table_schema, table_name)
       WHERE c.table_schema = 'base' AND c.column_name = 'institution_id'
         AND v.column_name = 'version'
         AND c.table_name NOT IN ('institution', 'membership')
      """;

  /** One that answered nothing this year, or whose answers of this year are taken away. */
  public static DemoInstitution untouched(String kind) {
    DemoInstitution institution = of(kind, "%");
    try (Connection owner = Product.running().ownerConnection();
        Statement delete = owner.createStatement()) {
      String ofThisYear =
          " WHERE institution_id = %1$d AND %2$s IN (SELECT id FROM (SELECT id FROM checklist_response"
              + " WHERE institution_id = %1$d AND fiscal_year = %3$d) AS r)";
      int year = FiscalYear.of(LocalDate.now(JapanTime.ZONE)).year();
      delete.execute(
          "DELETE FROM answer_round" + ofThisYear.formatted(institution.id, "response_id", year));
      delete.execute(
          "DELETE FROM checklist_response" + ofThisYear.formatted(institution.id, "id", year));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return institution;
  }

  /** One that has nothing but its name and its people, as on its first day. */
  static DemoInstitution emptied(long id) {
    try (Connection owner = Product.running().ownerConnection();
        Statement statement = owner.createStatement()) {
      statement.execute("SET FOREIGN_KEY_CHECKS = 0");
      for (String table : owned(statement)) {
        statement.execute("DELETE FROM " + table + " WHERE institution_id = " + id);
      }
      try (ResultSet found =
          statement.executeQuery("SELECT name FROM institution WHERE institution_id = " + id)) {
        assertThat(found.next()).isTrue();
        return new DemoInstitution(id, found.getString(1));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> owned(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet found = statement.executeQuery(OWNED)) {
      while (found.next()) {
        tables.add(found.getString(1));
      }
    }
    return tables;
  }

  public static DemoInstitution of(String kind, String standing) {
    try (Connection owner = Product.running().ownerConnection();
        PreparedStatement query = owner.prepareStatement(ANY)) {
      query.setInt(1, FiscalYear.of(LocalDate.now(JapanTime.ZONE)).year());
      query.setString(2, kind);
      query.setString(3, standing);
      try (ResultSet found = query.executeQuery()) {
        assertThat(found.next()).as("a %s that is %s", kind, standing).isTrue();
        return new DemoInstitution(found.getLong(1), found.getString(2));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Somebody of its staff, signed in. */
  public Visitor member() {
    return signedIn(TestAccount.member(id, "STAFF"));
  }

  static Visitor signedIn(TestAccount account) {
    Visitor visitor = Visitor.ofTenantPortal();
    visitor.open("/");
    visitor.signInAs(account.username(), TestAccount.PASSWORD);
    return visitor;
  }
}
