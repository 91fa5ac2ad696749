package jp.mimamori.infra.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.Progress;
import jp.mimamori.checklist.Round;
import jp.mimamori.law.FiscalYear;

/** Writes the demo data, in key order and in batches, into a database that has no institution. */
public final class DemoLoader {

  private final Connection connection;

  /**
   * @param connection of the owner account, with {@code base} as its schema and the reference data
   *     in place
   */
  public DemoLoader(Connection connection) {
    this.connection = connection;
  }

  /**
   * @param today in Japan
   * @return whether there was nothing yet, so that the data was loaded
   * @throws SQLException when the database refuses a row; then nothing was changed
   */
  public boolean loadIfEmpty(LocalDate today) throws SQLException {
    if (!isEmpty()) {
      return false;
    }
    DemoData data = DemoData.asOf(today);
    boolean autoCommit = connection.getAutoCommit();
    connection.setAutoCommit(false);
    try {
      openYears(today);
      write(data, today);
      letThoseWhoAnsweredHaveSignedIn();
      connection.commit();
      return true;
    } catch (SQLException | RuntimeException e) {
      connection.rollback();
      throw e;
    } finally {
      connection.setAutoCommit(autoCommit);
    }
  }

  private boolean isEmpty() throws SQLException {
    try (var statement = connection.createStatement();
        var found = statement.executeQuery("SELECT 1 FROM institution LIMIT 1")) {
      return !found.next();
    }
  }

  /** Every institution is listed in each year of the history, with answers or without. */
  private void openYears(LocalDate today) throws SQLException {
    try (var open = connection.prepareCall("CALL open_year(?)")) {
      int thisYear = FiscalYear.of(today).year();
      for (int year = thisYear - 2; year <= thisYear; year++) {
        open.setInt(1, year);
        open.execute();
      }
    }
  }

  private void letThoseWhoAnsweredHaveSignedIn() throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.executeUpdate(
          "UPDATE membership m SET signed_in_at = valid_from WHERE EXISTS"
              + " (SELECT 1 FROM checklist_response r WHERE r.institution_id = m.institution_id)");
    }
  }

  private void write(DemoData data, LocalDate today) throws SQLException {
    try (Rows rows = new Rows(connection)) {
      for (DemoData.Tenant tenant : data.tenants()) {
        DemoInstitution institution = tenant.institution();
        add(institution, rows);
        for (Staff.Member member : tenant.staff().members()) {
          add(institution, member, rows);
        }
      }
      Vendors vendors = new Vendors(today);
      VendorAccount.write(today, rows);
      vendors.write(data.tenants(), rows);
      Submissions submissions = new Submissions(data.tenants(), vendors, today);
      for (DemoData.Tenant tenant : data.tenants()) {
        for (ChecklistResponse response : tenant.responses()) {
          add(tenant.institution(), response, rows);
        }
      }
      for (ChecklistResponse response : vendors.answered().values()) {
        add(vendors.institutionOf(response), response, rows);
      }
      submissions.write(rows);
      Documents.write(data.tenants(), today, rows);
      Kept.write(data.tenants(), today, rows);
      new Inspections(data.tenants(), today).write(rows);
      Incidents.write(data.tenants(), today, rows);
      IncidentCases.write(today, rows);
      WeeklyMail.write(data.tenants(), today, rows);
      for (Officer officer : data.officers()) {
        add(officer, rows);
      }
      rows.send();
    }
  }

  private static void add(DemoInstitution i, Rows rows) throws SQLException {
    rows.add(
        "institution",
        "institution_id, id, version, kind, name, kana, code, municipality_code, "
            + "health_center_code, address, phone, email, opened_on, closed_on",
        i.id(),
        i.id(),
        1,
        i.kind().name(),
        i.name(),
        i.kana(),
        i.code(),
        i.municipalityCode(),
        i.healthCenterCode(),
        i.address(),
        i.phone(),
        i.mailbox("madoguchi"),
        i.openedOn(),
        i.closedOn());
  }

  private static void add(DemoInstitution institution, Staff.Member m, Rows rows)
      throws SQLException {
    rows.add(
        "membership",
        "institution_id, id, version, person_sub, person_name, email, role, valid_from, valid_to",
        institution.id(),
        m.id(),
        1,
        m.sub(),
        m.name(),
        m.email(),
        m.role().name(),
        m.from(),
        m.to());
  }

  private static void add(Officer o, Rows rows) throws SQLException {
    rows.add(
        "assignment",
        "id, version, person_sub, person_name, email, role, health_center_code, "
            + "prefecture_code, valid_from, valid_to",
        o.id(),
        1,
        o.sub(),
        o.name(),
        o.email(),
        o.role().name(),
        o.healthCenterCode(),
        o.prefectureCode(),
        o.from(),
        o.to());
  }

  private static void add(DemoInstitution institution, ChecklistResponse response, Rows rows)
      throws SQLException {
    long id = responseId(institution, response);
    Progress progress = response.getProgress();
    rows.add(
        "checklist_response",
        "institution_id, id, version, fiscal_year, vendor_id, edition_id, standing, applicable, "
            + "answered, yes_count, no_count, not_required_count, next_target_on, "
            + "submission_state, last_activity_at",
        institution.id(),
        id,
        1,
        response.year().year(),
        response.getVendorId(),
        response.getEdition().getId(),
        progress.getStanding().name(),
        progress.getApplicable(),
        progress.getAnswered(),
        progress.getYes(),
        progress.getNo(),
        progress.getNotRequired(),
        progress.getNextTargetOn(),
        response.getSubmissionState().name(),
        response.getLastActivityAt());
    long roundId = id * 1000;
    for (Round r : response.getRounds()) {
      rows.add(
          "answer_round",
          "institution_id, id, version, response_id, item_id, control_id, round_no, revision_no, "
              + "value, confirmed_on, target_on, remarks, wording_digest, origin, "
              + "answered_by_name, answered_at, latest",
          institution.id(),
          ++roundId,
          1,
          id,
          r.getItemId(),
          r.getControlId(),
          r.getRoundNo(),
          r.getRevisionNo(),
          r.getValue().name(),
          r.getConfirmedOn(),
          r.getTargetOn(),
          r.getRemarks(),
          r.getWordingDigest(),
          r.getOrigin().name(),
          r.getAnsweredByName(),
          r.getAnsweredAt(),
          r.isLatest());
    }
  }

  /** By year, and by vendor for a vendor's form. */
  private static long responseId(DemoInstitution institution, ChecklistResponse response) {
    long own = institution.id() * 100 + response.year().year() % 100;
    return response.getVendorId() != ChecklistResponse.OWN_FORM
        ? own * 1000 + response.getVendorId() % 100
        : own;
  }
}
