package jp.mimamori.infra.demo;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.mimamori.checklist.Answer;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.Audience;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.RoundOrigin;
import jp.mimamori.identity.Actor;
import jp.mimamori.infra.reference.CsvResource;
import jp.mimamori.infra.reference.ReferenceEditions;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import jp.mimamori.law.Wareki;
import jp.mimamori.vendorform.FormDraft;

/** Vendors of the named institutions, and how far each is with 事業者確認用. */
final class Vendors {

  /** What became of asking a vendor. */
  private enum Story {
    NOT_ASKED,
    WAITING,
    /** Reminded after two weeks, and silent. */
    LATE,
    ANSWERED,
    /** On paper, typed in by the institution. */
    PAPER,
    /** From the vendor's account, to be accepted. */
    RELEASED,
    /** Released and given back. */
    RETURNED,
    /** Released and accepted. */
    ACCEPTED;

    boolean isAnswered() {
      return this == ANSWERED || this == PAPER || this == ACCEPTED;
    }

    boolean isReleased() {
      return this == RELEASED || this == RETURNED || this == ACCEPTED;
    }

    String requestState() {
      return isAnswered() ? "ANSWERED" : this == RELEASED ? "RELEASED" : "OPEN";
    }
  }

  private static final int LINK_LIVES_DAYS = 60;
  private static final int DAYS_UNTIL_REMINDER = 14;
  private static final int DAYS_UNTIL_ANSWER = 3;

  private final LocalDate today;
  private final FiscalYear year;
  private final ChecklistEdition edition;
  private final Map<Long, ChecklistResponse> answered = new LinkedHashMap<>();
  private final Map<Long, DemoInstitution> institutions = new HashMap<>();
  private final Map<Long, String> names = new HashMap<>();

  Vendors(LocalDate today) {
    this.today = today;
    this.year = FiscalYear.of(today);
    this.edition = new ReferenceEditions().inForce(Audience.VENDOR, year);
  }

  void write(List<DemoData.Tenant> tenants, Rows rows) throws SQLException {
    Map<String, Integer> numbers = new HashMap<>();
    for (Map<String, String> row : CsvResource.rows("/demo/vendors.csv")) {
      DemoData.Tenant tenant =
          tenants.stream()
              .filter(t -> row.get("institution_id").equals(String.valueOf(t.institution().id())))
              .findFirst()
              .orElseThrow();
      int number = numbers.merge(row.get("institution_id"), 1, Integer::sum);
      write(tenant, tenant.institution().id() * 100 + number, row, rows);
    }
  }

  /** Answered forms by vendor. */
  Map<Long, ChecklistResponse> answered() {
    return answered;
  }

  String nameOf(ChecklistResponse response) {
    return names.get(response.getVendorId());
  }

  DemoInstitution institutionOf(ChecklistResponse response) {
    return institutions.get(response.getVendorId());
  }

  private void write(DemoData.Tenant tenant, long id, Map<String, String> row, Rows rows)
      throws SQLException {
    DemoInstitution institution = tenant.institution();
    institutions.put(id, institution);
    names.put(id, row.get("name"));
    boolean account = row.get("account").equals("y");
    String email = "support@v" + id + ".example";
    rows.add(
        "vendor",
        "institution_id, id, version, name, systems, contract_kind, contract_from, contract_to, "
            + "contact_name, phone, email, responsibility, organization_id",
        institution.id(),
        id,
        1,
        row.get("name"),
        row.get("systems"),
        row.get("contract_kind"),
        year.firstDay().minusYears(id % 4),
        contractEnd(id, row),
        row.get("contact_name"),
        row.get("phone"),
        email,
        row.get("responsibility"),
        account ? VendorAccount.ORGANIZATION : null);
    Story story = Story.valueOf(row.get("story"));
    LocalDate asked = today.minusDays(Long.parseLong(row.get("days_ago")));
    if (story != Story.NOT_ASKED && year.contains(asked)) {
      ask(tenant, id, row, story, asked, email, rows);
    }
  }

  private LocalDate contractEnd(long id, Map<String, String> row) {
    if (row.get("ends_in_days") != null) {
      return today.plusDays(Long.parseLong(row.get("ends_in_days")));
    }
    return id % 3 == 0 ? null : year.lastDay().plusYears(1);
  }

  private void ask(
      DemoData.Tenant tenant,
      long vendor,
      Map<String, String> row,
      Story story,
      LocalDate asked,
      String email,
      Rows rows)
      throws SQLException {
    DemoInstitution institution = tenant.institution();
    LocalDate came = asked.plusDays(DAYS_UNTIL_ANSWER);
    String by = row.get("contact_name");
    boolean mailed = story != Story.PAPER;
    FormDraft draft = story.isReleased() && !story.isAnswered() ? draft(came, by) : null;
    rows.add(
        "vendor_request",
        "institution_id, id, version, vendor_id, fiscal_year, channel, email, requested_by, "
            + "requested_at, expires_at, state, closed_at, closed_by, answer_origin, draft, "
            + "draft_saved_at, organization_id, released_at, released_by, product, product_id, "
            + "returned_for",
        institution.id(),
        vendor,
        1,
        vendor,
        year.year(),
        mailed ? "MAIL" : "PAPER",
        mailed ? email : null,
        tenant.staff().respondent().name(),
        at(asked, 10),
        expiry(asked),
        story.requestState(),
        story.isAnswered() ? at(came, 15) : null,
        story.isAnswered() ? by : null,
        story.isAnswered() ? origin(story).name() : null,
        draft == null ? null : draft.toJson(),
        draft == null ? null : at(came, 11),
        row.get("account").equals("y") ? VendorAccount.ORGANIZATION : null,
        story.isReleased() ? at(came, 11) : null,
        story.isReleased() ? by : null,
        story.isReleased() ? VendorAccount.PRODUCT_LABEL : null,
        story.isReleased() ? VendorAccount.PRODUCT : null,
        story == Story.RETURNED ? "部門システムのVPN装置の更新の時期を、備考に書いてください。" : null);
    if (mailed) {
      mail(institution, vendor, "VENDOR_REQUEST", email, at(asked, 10), "SENT", rows);
      LocalDate reminder = asked.plusDays(DAYS_UNTIL_REMINDER);
      String state =
          story.isAnswered() ? "CANCELLED" : reminder.isBefore(today) ? "SENT" : "QUEUED";
      Instant settled = story.isAnswered() ? at(came, 15) : at(reminder, 9);
      mail(institution, vendor, "VENDOR_REMINDER", email, settled, state, rows);
    }
    if (story == Story.LATE) {
      rows.add(
          "vendor_reminder",
          "institution_id, id, version, request_id, reminded_on, means, reminded_by, noted_at",
          institution.id(),
          vendor,
          1,
          vendor,
          today.minusDays(2),
          "PHONE",
          tenant.staff().respondent().name(),
          at(today.minusDays(2), 16));
    }
    if (story.isAnswered()) {
      answered.put(vendor, answer(vendor, came, by, origin(story)));
    }
  }

  private static void mail(
      DemoInstitution institution,
      long request,
      String kind,
      String address,
      Instant due,
      String state,
      Rows rows)
      throws SQLException {
    rows.add(
        "outgoing_mail",
        "institution_id, id, version, kind, subject_id, address, due_at, state, attempts, "
            + "next_attempt_at, settled_at",
        institution.id(),
        kind.equals("VENDOR_REQUEST") ? request * 10 : request * 10 + 1,
        1,
        kind,
        request,
        address,
        due,
        state,
        state.equals("SENT") ? 1 : 0,
        due,
        state.equals("QUEUED") ? null : due);
  }

  private ChecklistResponse answer(long vendor, LocalDate day, String by, RoundOrigin origin) {
    ChecklistResponse response = new ChecklistResponse(year, vendor, edition, at(day, 15));
    Actor actor = new Actor("demo-vendor", by, null);
    Random random = new Random(vendor);
    for (ChecklistItem item : edition.getItems()) {
      boolean no = random.nextInt(8) == 0;
      Answer answer =
          no
              ? new Answer(AnswerValue.NO, day, year.lastDay(), "次回の保守のときに対応します。")
              : new Answer(AnswerValue.YES, day, null, null);
      response.answer(item, answer, origin, actor, at(day, 15), day);
    }
    return response;
  }

  /** What the vendor released: はい but for one. */
  private FormDraft draft(LocalDate day, String by) {
    Map<String, FormDraft.Entry> entries = new LinkedHashMap<>();
    for (ChecklistItem item : edition.getItems()) {
      entries.put(
          item.getId(),
          item.getControlId().equals("MFA")
              ? new FormDraft.Entry("NO", Wareki.date(year.lastDay()), "次の版（6.0）で対応します。")
              : new FormDraft.Entry("YES", "", ""));
    }
    return new FormDraft(by, Wareki.date(day), entries);
  }

  private static RoundOrigin origin(Story story) {
    return story == Story.PAPER ? RoundOrigin.VENDOR_PAPER : RoundOrigin.VENDOR;
  }

  private Instant expiry(LocalDate asked) {
    LocalDate last = asked.plusDays(LINK_LIVES_DAYS);
    LocalDate end = year.lastDay().plusDays(1);
    return at(last.isBefore(end) ? last : end, 0);
  }

  static Instant at(LocalDate day, int hour) {
    return day.atTime(hour, 0).atZone(JapanTime.ZONE).toInstant();
  }
}
