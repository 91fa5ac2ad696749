package jp.mimamori.isolation;

import java.sql.SQLException;
import java.util.List;
import jp.mimamori.browser.Product;

/**
 * A vendor with an account, one member and one product with answers.
 *
 * @param id of the account
 * @param productId of its product
 */
record PlantedAccount(long id, long productId) {

  /**
   * @param username the demo person who is its member
   */
  static PlantedAccount in(KeptRows rows, long id, String text, String username)
      throws SQLException {
    String member = Product.account(username).person().sub();
    rows.execute(
        "INSERT INTO vendor_organization (id, version, name, founded_at) VALUES (%d, 1, '会社 %s', '2026-01-01')"
            .formatted(id, text));
    rows.execute(
        "INSERT INTO vendor_member (id, version, organization_id, person_sub, person_name, joined_on, administrator) VALUES (%1$d, 1, %1$d, '%2$s', '担当 %3$s', '2026-01-01', TRUE)"
            .formatted(id, member, text));
    for (String sql :
        List.of(
            """
        INSERT INTO vendor_product (id, version, organization_id, name, product_version, disclosure, answered_by, answers)
        VALUES (%1$d, 1, %1$d, '製品 %2$s', '1.0', '%2$s', '%2$s',
               '{"answeredBy":"%2$s","answers":[{"control":"LOG","group":"","text":"%2$s","note":"","value":"YES","targetOn":"","remarks":"%2$s"}]}')
        """
                .formatted(id, text),
            """
        INSERT INTO vendor_document (id, version, organization_id, product_id, kind, dated_on, file_name, file_kind,
               sha256, size, uploaded_by, uploaded_at)
        VALUES (%1$d, 1, %1$d, %1$d, 'MDS', '2026-04-01', '%2$s.png', 'PNG', '', %3$d, '%2$s', '2026-04-01')
        """
                .formatted(id, text, text.length()),
            "INSERT INTO vendor_document_chunk VALUES (%1$d, 1, %1$d, %1$d, 0, '%2$s')"
                .formatted(id, text))) {
      rows.execute(sql);
    }
    return new PlantedAccount(id, id);
  }

  void remove(KeptRows rows) throws SQLException {
    rows.execute("DELETE FROM vendor_document_chunk WHERE organization_id = " + id);
    rows.execute("DELETE FROM vendor_document WHERE organization_id = " + id);
    rows.execute("DELETE FROM vendor_product WHERE organization_id = " + id);
    rows.execute("DELETE FROM vendor_member WHERE organization_id = " + id);
    rows.execute("DELETE FROM vendor_organization WHERE id = " + id);
  }

  /** Everything that the vendor keeps. */
  String now(KeptRows rows) throws SQLException {
    return String.valueOf(rows.rows("SELECT * FROM vendor_product WHERE organization_id = " + id))
        + rows.rows("SELECT * FROM vendor_organization WHERE id = " + id)
        + rows.rows("SELECT * FROM vendor_member WHERE organization_id = " + id);
  }
}
