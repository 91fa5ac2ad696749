package jp.mimamori.infra.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
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
      write(data);
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

  private void write(DemoData data) throws SQLException {
    try (Batch institutions =
            new Batch(
                "institution",
                "institution_id, id, version, kind, name, kana, code, "
                    + "municipality_code, health_center_code, address, phone, email, "
                    + "opened_on, closed_on");
        Batch memberships =
            new Batch(
                "membership",
                "institution_id, id, version, person_sub, person_name, email, role, "
                    + "valid_from, valid_to");
        Batch responses =
            new Batch(
                "checklist_response",
                "institution_id, id, version, fiscal_year, edition_id, standing, "
                    + "applicable, answered, yes_count, no_count, not_required_count, "
                    + "next_target_on, last_activity_at");
        Batch rounds =
            new Batch(
                "answer_round",
                "institution_id, id, version, response_id, item_id, control_id, "
                    + "round_no, revision_no, value, confirmed_on, target_on, remarks, "
                    + "wording_digest, answered_by_name, answered_at, latest");
        Batch assignments =
            new Batch(
                "assignment",
                "id, version, person_sub, person_name, email, role, health_center_code, "
                    + "prefecture_code, valid_from, valid_to")) {
      for (DemoData.Tenant tenant : data.tenants()) {
        DemoInstitution institution = tenant.institution();
        add(institution, institutions);
        for (Staff.Member member : tenant.staff().members()) {
          add(institution, member, memberships);
        }
        for (ChecklistResponse response : tenant.responses()) {
          add(institution, response, responses, rounds);
        }
      }
      for (Officer officer : data.officers()) {
        add(officer, assignments);
      }
      for (Batch batch : new Batch[] {institutions, memberships, responses, rounds, assignments}) {
        batch.send();
      }
    }
  }

  private static void add(DemoInstitution i, Batch institutions) throws SQLException {
    institutions.add(
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

  private static void add(DemoInstitution institution, Staff.Member m, Batch memberships)
      throws SQLException {
    memberships.add(
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

  private static void add(Officer o, Batch assignments) throws SQLException {
    assignments.add(
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

  private static void add(
      DemoInstitution institution, ChecklistResponse response, Batch responses, Batch rounds)
      throws SQLException {
    long id = institution.id() * 100 + response.year().year() % 100;
    Progress progress = response.getProgress();
    responses.add(
        institution.id(),
        id,
        1,
        response.year().year(),
        response.getEdition().getId(),
        progress.getStanding().name(),
        progress.getApplicable(),
        progress.getAnswered(),
        progress.getYes(),
        progress.getNo(),
        progress.getNotRequired(),
        progress.getNextTargetOn(),
        utc(response.getLastActivityAt()));
    long roundId = id * 1000;
    for (Round r : response.getRounds()) {
      rounds.add(
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
          r.getAnsweredByName(),
          utc(r.getAnsweredAt()),
          r.isLatest());
    }
  }

  private static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /** Rows of one table, sent together. */
  private final class Batch implements AutoCloseable {

    private final PreparedStatement insert;

    Batch(String table, String columns) throws SQLException {
      String marks = columns.replaceAll("\\w+", "?");
      insert =
          connection.prepareStatement(
              "INSERT INTO %s (%s) VALUES (%s)".formatted(table, columns, marks));
    }

    void add(Object... values) throws SQLException {
      for (int i = 0; i < values.length; i++) {
        insert.setObject(i + 1, values[i]);
      }
      insert.addBatch();
    }

    void send() throws SQLException {
      insert.executeBatch();
    }

    @Override
    public void close() throws SQLException {
      insert.close();
    }
  }
}
