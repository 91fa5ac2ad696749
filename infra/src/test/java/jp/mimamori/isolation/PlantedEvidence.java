package jp.mimamori.isolation;

import java.sql.SQLException;
import java.time.LocalDate;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;

/**
 * A file that an institution keeps, with a text in its content, its name and all that is written
 * about it. Used for one item this year and for another one last year.
 *
 * @param id of the evidence
 * @param versionId of its file
 */
record PlantedEvidence(long id, long versionId) {

  static PlantedEvidence in(KeptRows rows, long institution, String text) throws SQLException {
    LocalDate today = LocalDate.now(JapanTime.ZONE);
    int year = FiscalYear.of(today).year();
    long id = 9_000_000 + institution * 10;
    String content = "content " + text;
    rows.execute(
        "INSERT INTO stored_file VALUES (%d, %d, 1, SHA2('%s', 256), 'PNG', %d, '2026-01-01')"
            .formatted(institution, id, content, content.length()));
    rows.execute(
        "INSERT INTO file_chunk VALUES (%d, %d, 1, %d, 0, '%s')"
            .formatted(institution, id + 1, id, content));
    rows.execute(
        "INSERT INTO evidence VALUES (%d, %d, 1, '規程 %s', '2026-01-01', '%s', 'メモ %s', NULL)"
            .formatted(institution, id + 2, text, today.plusDays(3), text));
    rows.execute(
        "INSERT INTO evidence_version VALUES (%d, %d, 1, %d, 1, %d, '%s.png', '2026-01-01', '%s', '2026-01-01', TRUE)"
            .formatted(institution, id + 3, id + 2, id, text, text));
    use(rows, institution, id + 4, id + 2, year, "R7-H-2-1");
    use(rows, institution, id + 5, id + 2, year - 1, "R7-H-1-1");
    rows.execute(
        "INSERT INTO management_report VALUES (%d, %d, 1, %d, '2026-01-01', '%s', '%4$s', %d, '2026-01-01', '%4$s')"
            .formatted(institution, id + 6, year, text, id + 2));
    return new PlantedEvidence(id + 2, id + 3);
  }

  private static void use(
      KeptRows rows, long institution, long id, long evidence, int year, String item)
      throws SQLException {
    rows.execute(
        "INSERT INTO evidence_use SELECT %d, %d, 1, %d, %d, id, control_id FROM checklist_item WHERE id = '%s'"
            .formatted(institution, id, evidence, year, item));
  }
}
