package jp.mimamori.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
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
