package jp.mimamori.isolation;

import java.sql.SQLException;

/** What the health center keeps about an incident, in words that it wrote for itself. */
record PlantedCase(long id) {

  static PlantedCase in(KeptRows rows, long institution, long incident, String officesOwn)
      throws SQLException {
    long id = incident + 10;
    rows.execute(
        "INSERT INTO incident_case VALUES (%1$d, %2$d, 1, %3$d, 'RESPONDING', '%4$s', '%4$s', '%4$s', '%4$s', NULL, '%4$s', UTC_TIMESTAMP(6), '職員', '保健所', UTC_TIMESTAMP(6), '職員', NULL)"
            .formatted(institution, id, incident, officesOwn));
    rows.execute(
        "INSERT INTO incident_case_note VALUES (%d, %d, 1, %d, 'PHONE', CURRENT_DATE, NULL, '%s', CURRENT_DATE, NULL, NULL, UTC_TIMESTAMP(6), '職員', '保健所')"
            .formatted(institution, id + 1, id, officesOwn));
    return new PlantedCase(id);
  }
}
