package jp.mimamori.isolation;

import java.sql.SQLException;

/** A notice of the health center to one institution, in which a text of the institution stands. */
record PlantedAdvisory(long id) {

  static PlantedAdvisory in(KeptRows rows, long institution, String text) throws SQLException {
    long id = rows.number("SELECT UUID_SHORT() & 0x7FFFFFFFFFFFFFFF");
    rows.execute(
        "INSERT INTO advisory_aim SELECT %d, 1, h.prefecture_code, h.code, NULL, 'nobody uses this', UTC_TIMESTAMP(6), '職員'"
                .formatted(id)
            + " FROM institution i JOIN health_center h ON h.code = i.health_center_code WHERE i.id = "
            + institution);
    // before anybody is found, so that nothing is mailed
    rows.execute(
        "INSERT INTO advisory VALUES (%d, 1, 'URGENT', '題名 %s', '本文', NULL, NULL, NULL, '保健所', NULL, UTC_TIMESTAMP(6), '職員')"
            .formatted(id, text));
    rows.execute("INSERT INTO advisory_match VALUES (%d, %d, 1)".formatted(institution, id));
    return new PlantedAdvisory(id);
  }
}
