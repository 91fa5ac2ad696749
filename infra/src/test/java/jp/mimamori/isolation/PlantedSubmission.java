package jp.mimamori.isolation;

import java.sql.SQLException;
import java.time.LocalDate;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;

/** What an institution submitted this year, and what its health center said to it. */
final class PlantedSubmission {

  /** Fiscal year of the submission. */
  static final int YEAR = FiscalYear.of(LocalDate.now(JapanTime.ZONE)).year();

  /** Names it, within the institution and year. */
  static final int NUMBER = 1;

  private PlantedSubmission() {}

  static void in(KeptRows rows, long institution, String text) throws SQLException {
    long id = 9_300_000 + institution * 10;
    String snapshot =
        """
        [{"vendorId":0,"title":"様式 %1$s","audience":"医療機関確認用","fiscalYear":"令和8年度","institutionName":"%1$s",\
        "institutionKind":"無床診療所","on":"2026-11-22","rounds":3,"noInformationSystem":false,"sections":[\
        {"number":"2","title":"管理","groups":[{"rows":[{"item":"R7-H-2-1","number":"①","text":"%1$s","gate":false,\
        "rounds":[{"no":1,"confirmedOn":"2026-06-03","answer":"YES","remarks":"%1$s"}]}]}]}]}]"""
            .formatted(text);
    rows.execute(
        """
        INSERT INTO submission (institution_id, id, version, fiscal_year, number, edition_id, standing, applicable,
               answered, yes_count, no_count, not_required_count, message, snapshot, snapshot_sha256, submitted_at,
               submitted_by_name)
        VALUES (%1$d, %2$d, 1, %3$d, %4$d, 'R7-H', 'COMPLETE', 20, 20, 20, 0, 0, '%5$s', '%6$s', SHA2('%6$s', 256),
               UTC_TIMESTAMP(), '%5$s')
        """
            .formatted(institution, id, YEAR, NUMBER, text, snapshot));
    rows.execute(
        """
        INSERT INTO submission_review (institution_id, id, version, submission_id, verdict, message, reviewed_at,
               reviewed_by_name, office_name)
        VALUES (%1$d, %2$d, 1, %2$d, 'RETURNED', '%3$s', UTC_TIMESTAMP(), '担当', '保健所')
        """
            .formatted(institution, id, text));
    rows.execute(
        "INSERT INTO submission_comment VALUES (%1$d, %2$d, 1, %2$d, 0, 'R7-H-2-1', '%3$s')"
            .formatted(institution, id, text));
  }
}
