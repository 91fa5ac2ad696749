package jp.mimamori.isolation;

import java.sql.SQLException;
import java.time.LocalDate;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;

/**
 * An inspection with a letter, a finding and an answer in which a text of the institution stands,
 * and with words that the health center wrote for itself.
 *
 * @param findingId of what the institution has to answer
 */
record PlantedInspection(long id, long findingId) {

  static PlantedInspection in(KeptRows rows, long institution, String text, String officesOwn)
      throws SQLException {
    LocalDate today = LocalDate.now(JapanTime.ZONE);
    int year = FiscalYear.of(today).year();
    long id = 8_000_000 + institution * 100;
    rows.execute(
        "INSERT INTO inspection (institution_id, id, version, health_center_code, kind, fiscal_year,"
            + " number, state, reasons, visit_on, officers, note, visited_on, reported_on)"
            + " SELECT institution_id, %d, 1, health_center_code, kind, %d, 9, 'REPORTED',"
                .formatted(id, year)
            + " 'NEVER_INSPECTED', '%1$s', '担当', '%2$s', '%1$s', '%1$s'"
                .formatted(today, officesOwn)
            + " FROM institution WHERE id = "
            + institution);
    rows.execute(
        "INSERT INTO inspection_entry VALUES (%d, %d, 1, %d, 'R7-H-1-1', UUID(), 0, 'UNFIT', '不適', NULL, NULL, '%s', 'sub', '職員', UTC_TIMESTAMP(6))"
            .formatted(institution, id + 1, id, officesOwn));
    rows.execute(
        "INSERT INTO inspection_snapshot VALUES (%d, %d, 1, %d, %d, '[]', SHA2('[]', 256), UTC_TIMESTAMP(6), '職員', NULL, NULL)"
            .formatted(institution, id + 2, id, year));
    rows.execute(
        "INSERT INTO inspection_letter VALUES (%d, %d, 1, %d, 1, 'RESULT', %d, '%6$s', '%5$s', '%5$s', NULL, '担当', '本文 %6$s', NULL, '%6$s', NULL, '保健所', NULL, '職員', UTC_TIMESTAMP(6))"
            .formatted(institution, id + 3, id, year, today, text));
    finding(rows, institution, id, 10, today, text);
    finding(rows, institution, id, 20, today, text);
    rows.execute(
        "INSERT INTO corrective_action VALUES (%d, %d, 1, %d, 1, '措置 %s', '%s', NULL, NULL, '%s', UTC_TIMESTAMP(6))"
            .formatted(institution, id + 30, id + 20, text, today, text));
    return new PlantedInspection(id, id + 10);
  }

  private static void finding(
      KeptRows rows, long institution, long id, int place, LocalDate today, String text)
      throws SQLException {
    rows.execute(
        "INSERT INTO inspection_result VALUES (%d, %d, 1, %d, %d, 'ITEM-%d', '2-①', '項目', 'UNFIT', '不適', 'WRITTEN', '文書指摘', '指摘 %s', '%s')"
            .formatted(institution, id + place, id, place, place, text, today.plusDays(30)));
  }
}
