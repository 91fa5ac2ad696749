package jp.mimamori.infra.demo;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.checklist.OfficialForms;
import jp.mimamori.checklist.Progress;
import jp.mimamori.checklist.Round;
import jp.mimamori.checklist.SubmissionState;
import jp.mimamori.infra.reference.CsvResource;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import jp.mimamori.submission.Snapshot;
import jp.mimamori.submission.Verdict;

/** What some institutions handed in this year, and what their health center said to it. */
final class Submissions {

  /** Days from the last answer to the submission, and from that to the health center's word. */
  private static final int STEP = 4;

  private final Map<DemoData.Tenant, Map<String, String>> stories = new LinkedHashMap<>();
  private final Vendors vendors;
  private final LocalDate today;
  private final FiscalYear year;

  /**
   * The responses know from now on where they stand.
   *
   * @param vendors whose answered forms are handed in as well
   */
  Submissions(List<DemoData.Tenant> tenants, Vendors vendors, LocalDate today) {
    this.vendors = vendors;
    this.today = today;
    this.year = FiscalYear.of(today);
    for (Map<String, String> row : CsvResource.rows("/demo/submissions.csv")) {
      tenants.stream()
          .filter(t -> row.get("institution_id").equals(String.valueOf(t.institution().id())))
          .filter(this::isComplete)
          .forEach(
              t -> {
                stories.put(t, row);
                own(t).follow(state(row.get("verdict")));
              });
    }
  }

  private boolean isComplete(DemoData.Tenant tenant) {
    return tenant.responses().stream()
        .anyMatch(r -> r.year().equals(year) && r.getProgress().getStanding().isComplete());
  }

  private ChecklistResponse own(DemoData.Tenant tenant) {
    return tenant.responses().stream().filter(r -> r.year().equals(year)).findFirst().orElseThrow();
  }

  private static SubmissionState state(String verdict) {
    return verdict == null ? SubmissionState.SUBMITTED : Verdict.valueOf(verdict).state();
  }

  void write(Rows rows) throws SQLException {
    for (Map.Entry<DemoData.Tenant, Map<String, String>> story : stories.entrySet()) {
      write(story.getKey(), story.getValue(), rows);
    }
  }

  private void write(DemoData.Tenant tenant, Map<String, String> story, Rows rows)
      throws SQLException {
    ChecklistResponse own = own(tenant);
    long institution = tenant.institution().id();
    LocalDate submitted = notAfterYesterday(lastAnswer(tenant, own).plusDays(STEP));
    String snapshot = Snapshot.write(forms(tenant, own, submitted));
    Progress progress = own.getProgress();
    rows.add(
        "submission",
        "institution_id, id, version, fiscal_year, number, edition_id, standing, applicable, "
            + "answered, yes_count, no_count, not_required_count, next_target_on, message, "
            + "snapshot, snapshot_sha256, submitted_at, submitted_by_name",
        institution,
        institution,
        1,
        year.year(),
        1,
        own.getEdition().getId(),
        progress.getStanding().name(),
        progress.getApplicable(),
        progress.getAnswered(),
        progress.getYes(),
        progress.getNo(),
        progress.getNotRequired(),
        progress.getNextTargetOn(),
        story.get("message"),
        snapshot,
        Snapshot.sha256(snapshot),
        Vendors.at(submitted, 17),
        tenant.staff().respondent().name());
    if (story.get("verdict") != null) {
      review(tenant, story, notAfterYesterday(submitted.plusDays(STEP)), rows);
    }
  }

  private void review(DemoData.Tenant tenant, Map<String, String> story, LocalDate day, Rows rows)
      throws SQLException {
    long institution = tenant.institution().id();
    rows.add(
        "submission_review",
        "institution_id, id, version, submission_id, verdict, message, reviewed_at, "
            + "reviewed_by_name, office_name",
        institution,
        institution,
        1,
        institution,
        story.get("verdict"),
        story.get("office_message"),
        Vendors.at(day, 18),
        "諫山 浩",
        "県央保健所");
    if (story.get("comment") == null) {
      return;
    }
    long comment = institution * 10;
    for (Round round : own(tenant).getRounds()) {
      if (round.isLatest() && round.getValue() == AnswerValue.NO) {
        rows.add(
            "submission_comment",
            "institution_id, id, version, review_id, vendor_id, item_id, text",
            institution,
            ++comment,
            1,
            institution,
            0,
            round.getItemId(),
            story.get("comment"));
      }
    }
  }

  /** The own form, and those of the vendors that had answered by then. */
  private List<OfficialForm> forms(
      DemoData.Tenant tenant, ChecklistResponse own, LocalDate submitted) {
    List<OfficialForm> forms = new ArrayList<>();
    forms.add(form(tenant.institution(), own, null, submitted));
    ofVendors(tenant)
        .map(r -> form(tenant.institution(), r, vendors.nameOf(r), submitted))
        .forEach(forms::add);
    return forms;
  }

  private OfficialForm form(
      DemoInstitution institution, ChecklistResponse response, String vendor, LocalDate on) {
    ChecklistSheet sheet = new ChecklistSheet(year, response.getEdition(), response, Map.of(), on);
    return OfficialForms.of(
        response.getVendorId(),
        vendor,
        sheet,
        new OfficialForms.Sender(institution.name(), institution.kind(), institution.code()),
        on);
  }

  /** Of the institution or one of its vendors. */
  private LocalDate lastAnswer(DemoData.Tenant tenant, ChecklistResponse own) {
    return Stream.concat(Stream.of(own), ofVendors(tenant))
        .map(response -> response.getLastActivityAt().atZone(JapanTime.ZONE).toLocalDate())
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  private Stream<ChecklistResponse> ofVendors(DemoData.Tenant tenant) {
    return vendors.answered().values().stream()
        .filter(r -> vendors.institutionOf(r).equals(tenant.institution()));
  }

  private LocalDate notAfterYesterday(LocalDate day) {
    return day.isBefore(today) ? day : today.minusDays(1);
  }
}
