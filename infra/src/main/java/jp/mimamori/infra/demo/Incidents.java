package jp.mimamori.infra.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.mimamori.identity.Actor;
import jp.mimamori.incident.Incident;
import jp.mimamori.incident.IncidentReport;
import jp.mimamori.incident.ReportContent;
import jp.mimamori.incident.ReportField;
import jp.mimamori.incident.ReportStage;
import jp.mimamori.infra.reference.CsvResource;

/** インシデント: one that goes on, one that is finished, and a false alarm that was withdrawn. */
final class Incidents {

  /** Where the first report turned out to be a false alarm. */
  private static final long FALSE_ALARM = 1006;

  private static final String WHY = "新しいスマートフォンからの、自分のサインインの知らせだった。";

  private final Map<Long, String> people;
  private final LocalDate today;
  private final Rows rows;

  private Incidents(List<DemoData.Tenant> tenants, LocalDate today, Rows rows) {
    this.people =
        tenants.stream()
            .collect(
                Collectors.toMap(t -> t.institution().id(), t -> t.staff().respondent().name()));
    this.today = today;
    this.rows = rows;
  }

  static void write(List<DemoData.Tenant> tenants, LocalDate today, Rows rows) throws SQLException {
    Incidents incidents = new Incidents(tenants, today, rows);
    Map<Long, List<Map<String, String>>> reports = new LinkedHashMap<>();
    for (Map<String, String> row : CsvResource.rows("/demo/incident_reports.csv")) {
      reports.computeIfAbsent(whose(row), id -> new ArrayList<>()).add(row);
    }
    for (Map.Entry<Long, List<Map<String, String>>> one : reports.entrySet()) {
      incidents.write(one.getKey(), one.getValue());
    }
    incidents.writeEntries();
  }

  private void write(long institution, List<Map<String, String>> reports) throws SQLException {
    Actor reporter = new Actor(null, people.get(institution), null);
    Incident incident = new Incident(1, reporter, at(reports.get(0)));
    for (Map<String, String> row : reports) {
      incident.report(
          ReportStage.valueOf(row.get("stage")),
          incident.getReportCount() + 1,
          content(row, incident.getLearnedOn()),
          reporter,
          at(row));
    }
    if (institution == FALSE_ALARM) {
      incident.withdraw(WHY, reporter, incident.getLastReportedAt());
    }
    add(institution, incident);
    for (IncidentReport report : incident.getReports()) {
      rows.add(
          "incident_report",
          "institution_id, id, version, incident_id, number, stage, content, content_sha256, "
              + "reported_at, reported_by_name",
          institution,
          id(institution) * 10 + report.getNumber(),
          1,
          id(institution),
          report.getNumber(),
          report.getStage().name(),
          report.getContent().write(),
          report.getContentSha256(),
          report.getReportedAt(),
          report.getReportedByName());
    }
  }

  private void add(long institution, Incident i) throws SQLException {
    rows.add(
        "incident",
        "institution_id, id, version, fiscal_year, number, state, begun_at, begun_by_name, "
            + "learned_on, type, care, network, personal_data, stage, report_count, "
            + "first_reported_at, last_reported_at, withdrawn_at, withdrawn_by_name, "
            + "withdrawal_reason",
        institution,
        id(institution),
        1,
        i.year().year(),
        i.getNumber(),
        i.getState().name(),
        i.getBegunAt(),
        i.getBegunByName(),
        i.getLearnedOn(),
        name(i.getType()),
        name(i.getCare()),
        name(i.getNetwork()),
        name(i.getPersonalData()),
        name(i.getStage()),
        i.getReportCount(),
        i.getFirstReportedAt(),
        i.getLastReportedAt(),
        i.getWithdrawnAt(),
        i.getWithdrawnByName(),
        i.getWithdrawalReason());
  }

  private void writeEntries() throws SQLException {
    long number = 0;
    for (Map<String, String> row : CsvResource.rows("/demo/incident_entries.csv")) {
      long institution = whose(row);
      LocalDate day = day(row);
      rows.add(
          "incident_entry",
          "institution_id, id, version, incident_id, kind, happened_on, happened_at, text, "
              + "addressee, means, spoke_with, receipt_no, privacy_report, noted_at, noted_by_name",
          institution,
          id(institution) * 100 + ++number,
          1,
          id(institution),
          row.get("kind"),
          day,
          row.get("happened_at"),
          row.get("text"),
          row.get("addressee"),
          row.get("means"),
          row.get("spoke_with"),
          row.get("receipt_no"),
          row.get("privacy_report"),
          Vendors.at(day, Integer.parseInt(row.get("happened_at").substring(0, 2)) + 1),
          people.get(institution));
    }
  }

  private static ReportContent content(Map<String, String> row, LocalDate noticedOn) {
    Map<ReportField, String> said = new EnumMap<>(ReportField.class);
    for (ReportField field : ReportField.values()) {
      said.put(field, row.get(field.name()));
    }
    said.put(ReportField.NOTICED_ON, noticedOn.toString());
    said.put(ReportField.NOTICED_AT, "07:40");
    return new ReportContent(said);
  }

  private static String name(Enum<?> constant) {
    return constant == null ? null : constant.name();
  }

  private Instant at(Map<String, String> row) {
    return Vendors.at(day(row), Integer.parseInt(row.get("hour")));
  }

  private LocalDate day(Map<String, String> row) {
    return today.minusDays(Long.parseLong(row.get("days_ago")));
  }

  private static long whose(Map<String, String> row) {
    return Long.parseLong(row.get("institution_id"));
  }

  /** As those of inspections. */
  static long id(long institution) {
    return institution * 100 + 1;
  }
}
