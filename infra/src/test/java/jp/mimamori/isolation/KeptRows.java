package jp.mimamori.isolation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import jp.mimamori.browser.Product;

/** Everything that some institutions own, read as the database's owner and put back at the end. */
final class KeptRows implements AutoCloseable {

  private static final List<String> TABLES =
      List.of(
          "institution",
          "membership",
          "checklist_response",
          "answer_round",
          "stored_file",
          "file_chunk",
          "evidence",
          "evidence_version",
          "evidence_use",
          "draft",
          "device",
          "rule_document",
          "ledger_import",
          "ledger_import_row",
          "ledger_change",
          "vendor",
          "vendor_request",
          "vendor_link",
          "vendor_reminder",
          "submission",
          "submission_withdrawal",
          "submission_review",
          "submission_comment",
          "submission_lapse",
          "contact_chart",
          "contact_person",
          "outside_contact",
          "system_backup",
          "inspection",
          "inspection_entry",
          "inspection_snapshot",
          "inspection_letter",
          "inspection_result",
          "corrective_action",
          "corrective_review",
          "advisory_match",
          "acknowledgement",
          "bcp_check_answer",
          "continuity_plan",
          "drill",
          "drill_note",
          "incident",
          "incident_report",
          "incident_entry",
          "incident_case",
          "incident_case_note",
          "calendar_reader",
          "agreement",
          "agreed_duty",
          "management_report",
          "packet",
          "packet_file",
          "packet_chunk",
          // last: what the health center said is mailed when it is put back, too
          "outgoing_mail");

  private final Connection owner;
  private final String kept;

  KeptRows(Collection<Long> institutions) throws SQLException {
    owner = Product.running().ownerConnection();
    kept =
        institutions.stream()
            .map(String::valueOf)
            .collect(Collectors.joining(",", " WHERE institution_id IN (", ")"));
    for (String table : TABLES) {
      execute("CREATE TEMPORARY TABLE kept_" + table + " AS SELECT * FROM " + table + kept);
    }
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  long number(String sql) throws SQLException {
    return Long.parseLong(rows(sql).get(0));
  }

  /** Every row of an institution as it is now; of a mail not how far it got in the meantime. */
  List<String> of(long institution) throws SQLException {
    List<String> all = new ArrayList<>();
    for (String table : TABLES) {
      String columns =
          table.equals("outgoing_mail") ? "institution_id, id, kind, subject_id, address" : "*";
      all.addAll(
          rows(
              "SELECT "
                  + columns
                  + " FROM "
                  + table
                  + " WHERE institution_id = "
                  + institution
                  + " ORDER BY id"));
    }
    return all;
  }

  /** The columns of each row, separated by bars. */
  List<String> rows(String sql) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (Statement statement = owner.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          row.add(String.valueOf(result.getString(i)));
        }
        rows.add(String.join("|", row));
      }
    }
    return rows;
  }

  @Override
  public void close() throws SQLException {
    try (owner) {
      owner.setAutoCommit(false);
      execute("SET foreign_key_checks = 0");
      for (String table : TABLES) {
        execute("DELETE FROM " + table + kept);
        execute("INSERT INTO " + table + " SELECT * FROM kept_" + table);
      }
      owner.commit();
    }
  }
}
