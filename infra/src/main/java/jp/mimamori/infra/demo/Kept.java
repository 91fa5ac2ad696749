package jp.mimamori.infra.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.mimamori.infra.reference.CsvResource;
import jp.mimamori.law.FiscalYear;

/**
 * What named institutions keep: ledgers, contacts, backups, the plan for an emergency and a drill.
 * One file for each table, in which a day is a number of days from today or a date, and {@code
 * …_row} refers to a row of the same institution by its place. Some of it is old or contradicts the
 * answers, as in life.
 */
final class Kept {

  /** Parents before children. */
  private static final List<String> TABLES =
      List.of(
          "medical_system",
          "device",
          "account",
          "security_disclosure",
          "remote_maintenance",
          "access_log_review",
          "security_patch",
          "rule_document",
          "training",
          "contact_chart",
          "contact_person",
          "outside_contact",
          "system_backup",
          "continuity_plan",
          "bcp_check_answer",
          "drill",
          "drill_note");

  /** The ledgers among them, which say who changed an entry last. */
  private static final int LEDGERS = 9;

  private static final int LAST_CHANGE_DAYS_AGO = 12;
  private static final int HOUR = 14;

  private final LocalDate today;
  private final Rows rows;

  private Kept(LocalDate today, Rows rows) {
    this.today = today;
    this.rows = rows;
  }

  static void write(List<DemoData.Tenant> tenants, LocalDate today, Rows rows) throws SQLException {
    Map<String, String> people = new HashMap<>();
    tenants.forEach(
        t -> people.put(String.valueOf(t.institution().id()), t.staff().respondent().name()));
    Kept kept = new Kept(today, rows);
    for (String table : TABLES) {
      kept.write(table, people);
    }
  }

  private void write(String table, Map<String, String> people) throws SQLException {
    boolean ledger = TABLES.indexOf(table) < LEDGERS;
    Map<String, Integer> numbers = new HashMap<>();
    for (Map<String, String> row : CsvResource.rows("/demo/kept/" + table + ".csv")) {
      String whose = row.get("institution_id");
      long institution = Long.parseLong(whose);
      List<String> columns = new ArrayList<>(List.of("id", "version"));
      List<Object> values = new ArrayList<>();
      values.add(id(institution, numbers.merge(whose, 1, Integer::sum)));
      values.add(1);
      for (Map.Entry<String, String> cell : row.entrySet()) {
        columns.add(cell.getKey().replaceAll("_row$", "_id"));
        values.add(value(cell.getKey(), cell.getValue(), institution));
      }
      if (ledger) {
        columns.addAll(List.of("changed_at", "changed_by"));
        values.add(Vendors.at(today.minusDays(LAST_CHANGE_DAYS_AGO), HOUR));
        values.add(people.get(whose));
      }
      rows.add(table, String.join(", ", columns), values.toArray());
    }
  }

  private Object value(String column, String text, long institution) {
    if (text == null) {
      return null;
    }
    if (column.equals("fiscal_year")) {
      return FiscalYear.of(today).year();
    }
    if (column.endsWith("_on") || column.startsWith("period_")) {
      return day(text);
    }
    if (column.endsWith("_at")) {
      return Vendors.at(day(text), HOUR);
    }
    if (column.endsWith("_row")) {
      return id(institution, Integer.parseInt(text));
    }
    return text;
  }

  private LocalDate day(String text) {
    return text.matches("-?\\d+") ? today.plusDays(Long.parseLong(text)) : LocalDate.parse(text);
  }

  /** As those of vendors and documents. */
  private static long id(long institution, int number) {
    return institution * 100 + number;
  }
}
