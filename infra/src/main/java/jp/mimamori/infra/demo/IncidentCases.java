package jp.mimamori.infra.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import jp.mimamori.infra.reference.CsvResource;

/** インシデント対応記録 of the health center to each of the demo's {@link Incidents}. */
final class IncidentCases {

  private static final String OFFICE = "県央保健所";
  private static final String OFFICER = "諫山 浩";
  private static final int HOUR = 10;

  private final LocalDate today;
  private final Rows rows;

  private IncidentCases(LocalDate today, Rows rows) {
    this.today = today;
    this.rows = rows;
  }

  static void write(LocalDate today, Rows rows) throws SQLException {
    IncidentCases cases = new IncidentCases(today, rows);
    for (Map<String, String> row : CsvResource.rows("/demo/incident_cases.csv")) {
      cases.write(row);
    }
    long number = 0;
    for (Map<String, String> row : CsvResource.rows("/demo/incident_case_notes.csv")) {
      cases.writeNote(row, ++number);
    }
  }

  private void write(Map<String, String> row) throws SQLException {
    long institution = Long.parseLong(row.get("institution_id"));
    rows.add(
        "incident_case",
        "institution_id, id, version, incident_id, state, damage, response, recovery, prevention, "
            + "told_ministry_on, result, received_at, received_by, office_name, kept_at, kept_by, "
            + "closed_on",
        institution,
        Incidents.id(institution),
        1,
        Incidents.id(institution),
        row.get("state"),
        row.get("damage"),
        row.get("response"),
        row.get("recovery"),
        row.get("prevention"),
        ago(row.get("told_ministry_days_ago")),
        row.get("result"),
        at(row.get("received_days_ago")),
        OFFICER,
        OFFICE,
        at(row.get("kept_days_ago")),
        OFFICER,
        ago(row.get("closed_days_ago")));
  }

  private void writeNote(Map<String, String> row, long number) throws SQLException {
    long institution = Long.parseLong(row.get("institution_id"));
    String due = row.get("due_in_days");
    String done = row.get("done_days_ago");
    rows.add(
        "incident_case_note",
        "institution_id, id, version, case_id, means, noted_on, with_whom, text, due_on, done_at, "
            + "done_by, written_at, written_by, office_name",
        institution,
        Incidents.id(institution) * 100 + number,
        1,
        Incidents.id(institution),
        row.get("means"),
        ago(row.get("days_ago")),
        row.get("with_whom"),
        row.get("text"),
        due == null ? null : today.plusDays(Long.parseLong(due)),
        done == null ? null : at(done),
        done == null ? null : OFFICER,
        at(row.get("days_ago")),
        OFFICER,
        OFFICE);
  }

  private Instant at(String daysAgo) {
    return Vendors.at(ago(daysAgo), HOUR);
  }

  private LocalDate ago(String days) {
    return days == null ? null : today.minusDays(Long.parseLong(days));
  }
}
