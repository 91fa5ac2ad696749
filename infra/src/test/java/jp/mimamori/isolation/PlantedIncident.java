package jp.mimamori.isolation;

import java.sql.SQLException;
import java.time.LocalDate;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;

/**
 * An incident with a report and a line of its chronology in which a text of the institution stands.
 */
record PlantedIncident(long id, long entryId) {

  static PlantedIncident in(KeptRows rows, long institution, String text) throws SQLException {
    long id = rows.number("SELECT COALESCE(MAX(id), 0) + 100 FROM incident");
    LocalDate today = LocalDate.now(JapanTime.ZONE);
    int year = FiscalYear.of(today).year();
    rows.execute(
        "INSERT INTO incident VALUES (%d, %d, 1, %d, 90, 'REPORTED', UTC_TIMESTAMP(6), '%s', '%s', NULL, NULL, NULL, NULL, 'FIRST', 1, UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), NULL, NULL, NULL)"
            .formatted(institution, id, year, text, today));
    String content = "{\"AFFECTED\":\"" + text + "\"}";
    rows.execute(
        "INSERT INTO incident_report VALUES (%d, %d, 1, %d, 1, 'FIRST', '%4$s', SHA2('%4$s', 256), UTC_TIMESTAMP(6), '%5$s')"
            .formatted(institution, id + 1, id, content, text));
    rows.execute(
        "INSERT INTO incident_entry VALUES (%d, %d, 1, %d, 'TOLD', '%s', '07:40', '%5$s', '%5$s', 'PHONE', '%5$s', NULL, NULL, UTC_TIMESTAMP(6), '%5$s', NULL)"
            .formatted(institution, id + 2, id, today, text));
    return new PlantedIncident(id, id + 2);
  }
}
