package jp.mimamori.infra.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.infra.reference.CsvResource;
import jp.mimamori.law.FiscalYear;

/** 資料 of the named institutions, with the items that they are shown for. */
final class Documents {

  private Documents() {}

  static void write(List<DemoData.Tenant> tenants, LocalDate today, Rows rows) throws SQLException {
    int number = 0;
    for (Map<String, String> row : CsvResource.rows("/demo/evidence.csv")) {
      DemoData.Tenant tenant =
          tenants.stream()
              .filter(t -> row.get("institution_id").equals(String.valueOf(t.institution().id())))
              .findFirst()
              .orElseThrow();
      write(tenant, tenant.institution().id() * 100 + ++number, row, today, rows);
    }
  }

  private static void write(
      DemoData.Tenant tenant, long id, Map<String, String> row, LocalDate today, Rows rows)
      throws SQLException {
    long institution = tenant.institution().id();
    boolean picture = row.get("file_name").endsWith(".png");
    Paper paper =
        picture
            ? Paper.png()
            : Paper.pdf(row.get("title"), tenant.institution().name(), "（デモ用の見本です）");
    LocalDate dated = today.minusMonths(Long.parseLong(row.get("months_ago")));
    LocalDate expires =
        row.get("expires_in_days") == null
            ? null
            : today.plusDays(Long.parseLong(row.get("expires_in_days")));
    Instant uploaded = Vendors.at(today.minusDays(10 + id % 7), 13);
    rows.add(
        "stored_file",
        "institution_id, id, version, sha256, kind, size, stored_at",
        institution,
        id,
        1,
        paper.sha256(),
        picture ? "PNG" : "PDF",
        paper.content().length,
        uploaded);
    rows.add(
        "file_chunk",
        "institution_id, id, version, file_id, position, content",
        institution,
        id,
        1,
        id,
        0,
        paper.content());
    rows.add(
        "evidence",
        "institution_id, id, version, title, dated_on, expires_on, remark",
        institution,
        id,
        1,
        row.get("title"),
        dated,
        expires,
        row.get("remark"));
    rows.add(
        "evidence_version",
        "institution_id, id, version, evidence_id, version_no, file_id, file_name, dated_on, "
            + "uploaded_by, uploaded_at, latest",
        institution,
        id,
        1,
        id,
        1,
        id,
        row.get("file_name"),
        dated,
        tenant.staff().respondent().name(),
        uploaded,
        true);
    use(tenant, id, Arrays.asList(row.get("controls").split(" ")), today, rows);
  }

  /** For the items of this year, if the institution has begun it. */
  private static void use(
      DemoData.Tenant tenant, long id, List<String> controls, LocalDate today, Rows rows)
      throws SQLException {
    FiscalYear year = FiscalYear.of(today);
    List<ChecklistResponse> now =
        tenant.responses().stream().filter(r -> r.year().equals(year)).toList();
    long use = id * 10;
    for (ChecklistResponse response : now) {
      for (var item : response.getEdition().getItems()) {
        if (controls.contains(item.getControlId())) {
          rows.add(
              "evidence_use",
              "institution_id, id, version, evidence_id, fiscal_year, item_id, control_id",
              tenant.institution().id(),
              ++use,
              1,
              id,
              year.year(),
              item.getId(),
              item.getControlId());
        }
      }
    }
  }
}
