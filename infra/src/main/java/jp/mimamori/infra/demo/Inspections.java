package jp.mimamori.infra.demo;

import java.sql.SQLException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OfficialForms;
import jp.mimamori.infra.reference.CsvResource;
import jp.mimamori.inspection.InspectionState;
import jp.mimamori.inspection.LetterKind;
import jp.mimamori.inspection.WordMeaning;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.Wareki;
import jp.mimamori.submission.Snapshot;

/** 立入検査 of one health center: planned, announced, with findings to be answered, and closed. */
final class Inspections {

  private static final ResourceBundle LETTERS =
      ResourceBundle.getBundle("jp.mimamori.inspection.letters", Locale.ROOT);
  private static final String OFFICE = "県央保健所";
  private static final String OFFICER = "諫山 浩";
  private static final int NOTICE_DAYS_BEFORE = 28;
  private static final int RESULT_DAYS_AFTER = 14;
  private static final int ACTION_DAYS_AFTER = 22;
  private static final int REVIEW_DAYS_AFTER = 26;
  private static final int CLOSE_DAYS_AFTER = 30;
  private static final int FIRST_HOUR = 10;

  private final List<DemoData.Tenant> tenants;
  private final LocalDate today;

  Inspections(List<DemoData.Tenant> tenants, LocalDate today) {
    this.tenants = tenants;
    this.today = today;
  }

  /** Of those that answered in the year of the visit. */
  void write(Rows rows) throws SQLException {
    for (Map<String, String> row : CsvResource.rows("/demo/inspections.csv")) {
      DemoData.Tenant tenant =
          tenants.stream()
              .filter(t -> row.get("institution_id").equals(String.valueOf(t.institution().id())))
              .findFirst()
              .orElseThrow();
      InspectionState state = InspectionState.valueOf(row.get("state"));
      LocalDate visit = in(row.get("visit_in_days"));
      FiscalYear year = FiscalYear.of(visit);
      Optional<ChecklistResponse> own =
          tenant.responses().stream().filter(r -> r.year().equals(year)).findFirst();
      boolean visited = visit.isBefore(today);
      if (!visited || own.isPresent()) {
        write(tenant.institution(), row, state, visit, rows);
      }
      if (visited && own.isPresent()) {
        visited(tenant.institution(), own.get(), visit, rows);
      }
    }
  }

  private void write(
      DemoInstitution institution,
      Map<String, String> row,
      InspectionState state,
      LocalDate visit,
      Rows rows)
      throws SQLException {
    boolean visited = visit.isBefore(today);
    rows.add(
        "inspection",
        "institution_id, id, version, health_center_code, kind, fiscal_year, number, state, "
            + "reasons, visit_on, visit_time, officers, note, visited_on, reported_on, closed_on",
        institution.id(),
        id(institution),
        1,
        institution.healthCenterCode(),
        institution.kind().name(),
        FiscalYear.of(visit).year(),
        1,
        state.name(),
        row.get("reasons"),
        visit,
        "午後1時30分から",
        row.get("officers"),
        row.get("note"),
        visited ? visit : null,
        visited ? visit.plusDays(RESULT_DAYS_AFTER) : null,
        state == InspectionState.CLOSED ? visit.plusDays(CLOSE_DAYS_AFTER) : null);
    if (state != InspectionState.PLANNED) {
      LocalDate noticed = visit.minusDays(NOTICE_DAYS_BEFORE);
      letter(institution, 1, LetterKind.NOTICE, earlier(noticed), visit, row, rows);
    }
    if (visited) {
      LocalDate reported = visit.plusDays(RESULT_DAYS_AFTER);
      letter(institution, 2, LetterKind.RESULT, reported, visit, row, rows);
    }
    if (state == InspectionState.CLOSED) {
      LocalDate closed = visit.plusDays(CLOSE_DAYS_AFTER);
      letter(institution, 3, LetterKind.DONE, closed, visit, row, rows);
    }
  }

  private void letter(
      DemoInstitution institution,
      int number,
      LetterKind kind,
      LocalDate dated,
      LocalDate visit,
      Map<String, String> row,
      Rows rows)
      throws SQLException {
    boolean notice = kind == LetterKind.NOTICE;
    rows.add(
        "inspection_letter",
        "institution_id, id, version, inspection_id, number, kind, fiscal_year, reference, "
            + "dated_on, visit_on, visit_time, officers, body, bring, institution_name, "
            + "institution_address, office_name, sent_by_name, sent_at",
        institution.id(),
        id(institution) * 10 + number,
        1,
        id(institution),
        number,
        kind.name(),
        FiscalYear.of(visit).year(),
        "県央保第%d号".formatted(institution.id() % 100 * 10 + number),
        dated,
        visit,
        notice ? "午後1時30分から" : null,
        row.get("officers"),
        MessageFormat.format(
            LETTERS.getString("body." + kind), LETTERS.getString("law"), Wareki.date(visit)),
        notice ? LETTERS.getString("bring") : null,
        institution.name(),
        institution.address(),
        OFFICE,
        OFFICER,
        Vendors.at(dated, FIRST_HOUR));
  }

  private void visited(
      DemoInstitution institution, ChecklistResponse own, LocalDate visit, Rows rows)
      throws SQLException {
    String forms = Snapshot.write(List.of(form(institution, own, visit)));
    rows.add(
        "inspection_snapshot",
        "institution_id, id, version, inspection_id, fiscal_year, forms, forms_sha256, taken_at, "
            + "taken_by_name",
        institution.id(),
        id(institution),
        1,
        id(institution),
        own.year().year(),
        forms,
        Snapshot.sha256(forms),
        Vendors.at(visit, FIRST_HOUR),
        OFFICER);
    int position = 0;
    for (ChecklistItem item : own.getEdition().getItems()) {
      result(institution, item, ++position, visit, rows);
    }
  }

  private static OfficialForm form(
      DemoInstitution institution, ChecklistResponse own, LocalDate on) {
    return OfficialForms.of(
        ChecklistResponse.OWN_FORM,
        null,
        new ChecklistSheet(own.year(), own.getEdition(), own, Map.of(), on),
        new OfficialForms.Sender(institution.name(), institution.kind(), institution.code()),
        on);
  }

  private void result(
      DemoInstitution institution, ChecklistItem item, int position, LocalDate visit, Rows rows)
      throws SQLException {
    Map<String, String> finding =
        CsvResource.rows("/demo/findings.csv").stream()
            .filter(f -> f.get("institution_id").equals(String.valueOf(institution.id())))
            .filter(f -> f.get("control").equals(item.getControlId()))
            .findFirst()
            .orElse(Map.of());
    WordMeaning direction =
        finding.isEmpty() ? null : WordMeaning.valueOf(finding.get("direction"));
    long id = id(institution) * 100 + position;
    rows.add(
        "inspection_result",
        "institution_id, id, version, inspection_id, position, item_id, label, text, meaning, "
            + "word, direction, direction_word, remark, due_on",
        institution.id(),
        id,
        1,
        id(institution),
        position,
        item.getId(),
        item.isGate() ? "有無" : item.getFullNumber(),
        item.getText(),
        finding.isEmpty() ? WordMeaning.FIT.name() : WordMeaning.UNFIT.name(),
        finding.isEmpty() ? "適" : "不適",
        direction == null ? null : direction.name(),
        direction == null ? null : direction == WordMeaning.WRITTEN ? "文書指摘" : "口頭指導",
        finding.get("remark"),
        in(finding.get("due_in_days")));
    if (finding.get("action") != null) {
      answer(institution, id, finding, visit, rows);
    }
  }

  private void answer(
      DemoInstitution institution,
      long result,
      Map<String, String> finding,
      LocalDate visit,
      Rows rows)
      throws SQLException {
    LocalDate answered = visit.plusDays(ACTION_DAYS_AFTER);
    rows.add(
        "corrective_action",
        "institution_id, id, version, result_id, number, text, done_on, answered_by_name, "
            + "answered_at",
        institution.id(),
        result,
        1,
        result,
        1,
        finding.get("action"),
        answered,
        "事務長",
        Vendors.at(answered, FIRST_HOUR));
    LocalDate again = in(finding.get("again_in_days"));
    rows.add(
        "corrective_review",
        "institution_id, id, version, action_id, verdict, message, due_on, reviewed_by_name, "
            + "office_name, reviewed_at",
        institution.id(),
        result,
        1,
        result,
        again == null ? "ACCEPTED" : "AGAIN",
        finding.get("message"),
        again,
        OFFICER,
        OFFICE,
        Vendors.at(visit.plusDays(REVIEW_DAYS_AFTER), FIRST_HOUR));
  }

  /** Nothing was sent later than yesterday. */
  private LocalDate earlier(LocalDate day) {
    return day.isBefore(today) ? day : today.minusDays(1);
  }

  private LocalDate in(String days) {
    return days == null ? null : today.plusDays(Long.parseLong(days));
  }

  private static long id(DemoInstitution institution) {
    return institution.id() * 100 + 1;
  }
}
