package jp.mimamori.isolation;

import java.sql.SQLException;

/**
 * A line in two ledgers of an institution, its history, and an import, all with a text of the
 * institution.
 *
 * @param device id of the device
 * @param imported id of the import
 */
record PlantedLedger(long device, long imported) {

  static PlantedLedger in(KeptRows rows, long institution, String text) throws SQLException {
    long id = 9_500_000 + institution * 10;
    rows.execute(
        "INSERT INTO device (institution_id, id, version, kind, name, ip_address, place, changed_at, changed_by)"
            + " VALUES (%1$d, %2$d, 1, 'SERVER', 'サーバ %3$s', '10.0.0.1 %3$s', '%3$s', '2026-01-01', '%3$s')"
                .formatted(institution, id, text));
    rows.execute(
        "INSERT INTO rule_document (institution_id, id, version, title, decided_on, changed_at, changed_by)"
            + " VALUES (%d, %d, 1, '規程 %s', '2026-01-01', '2026-01-01', 'x')"
                .formatted(institution, id + 1, text));
    rows.execute(
        "INSERT INTO ledger_import VALUES (%d, %d, 1, 'DEVICE', 'APPLIED', '%s.csv', '[]', '[]', 1, '2026-01-01', 'x', '2026-01-01', NULL, NULL, 0)"
            .formatted(institution, id + 2, text));
    rows.execute(
        "INSERT INTO ledger_import_row VALUES (%1$d, %2$d, 1, %3$d, 1, '[\"%4$s\"]', 'FAULTY', NULL, NULL, '[\"%4$s\"]')"
            .formatted(institution, id + 3, id + 2, text));
    rows.execute(
        "INSERT INTO ledger_change VALUES (%1$d, %2$d, 1, 'DEVICE', %3$d, 'CHANGED', '[{\"column\":\"place\",\"from\":\"%4$s\",\"to\":\"受付\"}]', '%4$s', %5$d, '2026-01-01', '%4$s')"
            .formatted(institution, id + 4, id, text, id + 2));
    return new PlantedLedger(id, id + 2);
  }
}
