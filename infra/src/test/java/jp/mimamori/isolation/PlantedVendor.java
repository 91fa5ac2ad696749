package jp.mimamori.isolation;

import java.sql.SQLException;
import java.time.LocalDate;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;

/**
 * A vendor in an institution's register, asked this year; it gave answers that wait to be accepted.
 *
 * @param id of the vendor
 * @param requestId of the request
 */
record PlantedVendor(long id, long requestId) {

  /**
   * @param text which the vendor and officers in charge may read
   * @param closed which is the institution's own
   * @param organization the vendor's account, or 0
   */
  static PlantedVendor in(
      KeptRows rows, long institution, String text, String closed, long organization)
      throws SQLException {
    int year = FiscalYear.of(LocalDate.now(JapanTime.ZONE)).year();
    long id = 9_200_000 + institution * 10;
    String account = organization == 0 ? "NULL" : String.valueOf(organization);
    rows.execute(
        """
        INSERT INTO vendor (institution_id, id, version, name, systems, contract_kind, contact_name, phone, email,
               responsibility, organization_id)
        VALUES (%1$d, %2$d, 1, '事業者 %3$s', 'レセコン %3$s', 'MAINTENANCE', '%4$s', '%4$s', '%4$s@planted.example', '%4$s',
               %5$s)
        """
            .formatted(institution, id, text, closed, account));
    rows.execute(
        """
        INSERT INTO vendor_request (institution_id, id, version, vendor_id, fiscal_year, channel, requested_by,
               requested_at, expires_at, state, draft, organization_id, released_at, released_by, product)
        VALUES (%1$d, %2$d, 1, %3$d, %4$d, 'HANDED_OVER', '担当', UTC_TIMESTAMP(), UTC_TIMESTAMP() + INTERVAL 9 DAY,
               'RELEASED', '{"answeredBy":"%5$s","confirmedOn":"R8.4.1","items":{}}', %6$s, UTC_TIMESTAMP(), '%5$s', '%5$s')
        """
            .formatted(institution, id + 1, id, year, text, account));
    rows.execute(
        "INSERT INTO agreement VALUES (%d, %d, 1, %d, '%s', NULL, '2026-01-01', '%4$s')"
            .formatted(institution, id + 2, id, closed));
    rows.execute(
        "INSERT INTO agreed_duty VALUES (%d, %d, 1, %d, 'AUDIT', 'BOTH', '%s')"
            .formatted(institution, id + 3, id + 2, closed));
    return new PlantedVendor(id, id + 1);
  }
}
