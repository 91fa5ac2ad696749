package jp.mimamori.oversight;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import jp.mimamori.tenancy.Ids;

/**
 * A few institutions at which everything happens that figures depend on: they open, move, close,
 * answer, take answers back, submit, get a new edition. Some of it is rolled back.
 */
final class AnsweringCrowd extends Mortal {

  private static final int INSTITUTIONS = 12;
  private static final List<String> KINDS = List.of("CLINIC", "HOSPITAL", "PHARMACY");
  private static final List<String> STANDINGS =
      List.of("UNTOUCHED", "IN_PROGRESS", "COMPLETE", "ACHIEVED", "NO_SYSTEM");
  private static final List<String> STATES =
      List.of("NOT_SUBMITTED", "SUBMITTED", "RETURNED", "ACCEPTED");
  private static final List<String> VALUES = List.of("YES", "NO", "NOT_REQUIRED");

  private final long firstInstitution;
  private final int year;
  private final LocalDate today;
  private final Random random;
  private int committed;

  AnsweringCrowd(int number, int year, LocalDate today) {
    this.firstInstitution = 7_000_000L + number * 1000;
    this.year = year;
    this.today = today;
    this.random = new Random(number);
  }

  int committed() {
    return committed;
  }

  @Override
  void work(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    long institution = firstInstitution + random.nextInt(INSTITUTIONS);
    for (int steps = 1 + random.nextInt(3); steps > 0; steps--) {
      step(connection, institution);
    }
    if (random.nextInt(10) == 0) {
      connection.rollback();
    } else {
      connection.commit();
      committed++;
    }
  }

  private void step(Connection connection, long institution) throws SQLException {
    if (count(connection, "SELECT COUNT(*) FROM institution WHERE id = ?", institution) == 0) {
      register(connection, institution);
      return;
    }
    Long response = response(connection, institution);
    switch (random.nextInt(response == null ? 8 : 24)) {
      case 0 -> move(connection, institution);
      case 1 -> begin(connection, institution, 0);
      case 2 -> begin(connection, institution, 1 + random.nextInt(3));
      case 3 -> forget(connection, institution);
      case 4 -> vendor(connection, institution);
      case 5 -> member(connection, institution);
      case 6, 7 -> address(connection, institution);
      case 8 ->
          update(
              connection,
              "UPDATE checklist_response SET edition_id = ? WHERE institution_id = ? AND id = ?",
              any(List.of("ZZE1", "ZZE2")),
              institution,
              response);
      case 9 ->
          update(
              connection,
              "CALL lapse_submissions(?, ?, NULL, UTC_TIMESTAMP(6))",
              any(List.of("ZZE1", "ZZE2")),
              year);
      case 10, 11 ->
          update(
              connection,
              "UPDATE checklist_response SET submission_state = ? WHERE institution_id = ? AND id = ?",
              any(STATES),
              institution,
              response);
      default -> answer(connection, institution, response);
    }
  }

  private void register(Connection connection, long institution) throws SQLException {
    int center = 1 + random.nextInt(2);
    update(
        connection,
        "INSERT INTO institution (institution_id, id, version, kind, name, kana, municipality_code, health_center_code, opened_on, closed_on)"
            + " VALUES (?, ?, 1, ?, '試験医院', 'シケン', ?, ?, ?, ?)",
        institution,
        institution,
        any(KINDS),
        "Z" + center + (1 + random.nextInt(2)),
        "ZZ" + center,
        opening(),
        closing());
  }

  private void move(Connection connection, long institution) throws SQLException {
    int center = 1 + random.nextInt(2);
    update(
        connection,
        "UPDATE institution SET kind = ?, municipality_code = ?, health_center_code = ?, opened_on = ?, closed_on = ? WHERE institution_id = ?",
        any(KINDS),
        "Z" + center + (1 + random.nextInt(2)),
        "ZZ" + center,
        opening(),
        closing(),
        institution);
  }

  private LocalDate opening() {
    return random.nextBoolean() ? null : today.plusDays(random.nextInt(500) - 400);
  }

  private LocalDate closing() {
    return random.nextInt(3) > 0 ? null : today.plusDays(random.nextInt(500) - 200);
  }

  /** A form, the own one or a vendor's, which must not count. */
  private void begin(Connection connection, long institution, int vendor) throws SQLException {
    update(
        connection,
        "INSERT IGNORE INTO checklist_response (institution_id, id, version, fiscal_year, vendor_id, edition_id, standing, applicable, answered, yes_count, no_count, not_required_count, next_target_on, last_activity_at)"
            + " VALUES (?, ?, 1, ?, ?, 'ZZE1', ?, 3, 0, 0, 0, 0, ?, UTC_TIMESTAMP(6))",
        institution,
        Ids.next(),
        year + random.nextInt(2),
        vendor,
        any(STANDINGS),
        target());
  }

  private void forget(Connection connection, long institution) throws SQLException {
    if (random.nextInt(4) == 0) {
      update(connection, "DELETE FROM answer_round WHERE institution_id = ?", institution);
      update(connection, "DELETE FROM checklist_response WHERE institution_id = ?", institution);
      if (random.nextBoolean()) {
        for (String table : List.of("vendor", "membership", "outgoing_mail")) {
          update(connection, "DELETE FROM " + table + " WHERE institution_id = ?", institution);
        }
        update(connection, "DELETE FROM institution WHERE institution_id = ?", institution);
      }
    }
  }

  /** Whose form is due: one of three, which come and go. */
  private void vendor(Connection connection, long institution) throws SQLException {
    update(
        connection,
        "INSERT INTO vendor (institution_id, id, version, name, systems, contract_kind, retired_on)"
            + " VALUES (?, ?, 1, '-', '-', 'MAINTENANCE', ?) ON DUPLICATE KEY UPDATE retired_on = VALUES(retired_on)",
        institution,
        1 + random.nextInt(3),
        random.nextBoolean() ? null : today);
  }

  private void member(Connection connection, long institution) throws SQLException {
    update(
        connection,
        "INSERT INTO membership (institution_id, id, version, person_sub, person_name, role, valid_from, signed_in_at)"
            + " VALUES (?, 1, 1, 'somebody', '-', 'STAFF', '2020-04-01', ?) ON DUPLICATE KEY UPDATE signed_in_at = VALUES(signed_in_at)",
        institution,
        random.nextBoolean() ? null : today);
  }

  /** It gets an address, another one, none, or mail to it comes back. */
  private void address(Connection connection, long institution) throws SQLException {
    if (random.nextInt(3) > 0) {
      update(
          connection,
          "UPDATE institution SET email = ? WHERE institution_id = ?",
          random.nextBoolean() ? null : "a" + random.nextInt(3) + "@example.jp",
          institution);
      return;
    }
    long mail = Ids.next();
    update(
        connection,
        "INSERT INTO outgoing_mail (institution_id, id, version, kind, subject_id, address, due_at, state, attempts, next_attempt_at)"
            + " VALUES (?, ?, 1, 'CAMPAIGN', ?, ?, UTC_TIMESTAMP(6), 'QUEUED', 0, UTC_TIMESTAMP(6))",
        institution,
        mail,
        mail,
        "a" + random.nextInt(3) + "@example.jp");
    update(
        connection,
        "UPDATE outgoing_mail SET state = 'GIVEN_UP', settled_at = UTC_TIMESTAMP(6) WHERE institution_id = ? AND id = ?",
        institution,
        mail);
  }

  /**
   * In the order in which the product's statements arrive: the round, the response, the round
   * before.
   */
  private void answer(Connection connection, long institution, long response) throws SQLException {
    String item = "ZZE" + (1 + random.nextInt(2)) + "I" + random.nextInt(3);
    long round = Ids.next();
    long rounds =
        count(
            connection, "SELECT COUNT(*) FROM answer_round WHERE institution_id = ?", institution);
    update(
        connection,
        "INSERT INTO answer_round (institution_id, id, version, response_id, item_id, control_id, round_no, revision_no, value, confirmed_on, wording_digest, answered_by_name, answered_at, latest)"
            + " VALUES (?, ?, 1, ?, ?, ?, ?, 1, ?, '2026-04-01', '-', '-', UTC_TIMESTAMP(6), TRUE)",
        institution,
        round,
        response,
        item,
        item.endsWith("0") ? "ZZG" : "ZZC",
        rounds + 1,
        any(VALUES));
    update(
        connection,
        "UPDATE checklist_response SET standing = ?, answered = ?, next_target_on = ?, last_activity_at = UTC_TIMESTAMP(6) - INTERVAL ? DAY WHERE institution_id = ? AND id = ?",
        any(STANDINGS),
        random.nextInt(3),
        target(),
        random.nextInt(90),
        institution,
        response);
    update(
        connection,
        "UPDATE answer_round SET latest = FALSE WHERE institution_id = ? AND response_id = ? AND item_id = ? AND id <> ?",
        institution,
        response,
        item,
        round);
  }

  private LocalDate target() {
    return random.nextBoolean() ? null : today.plusDays(random.nextInt(200) - 60);
  }

  private static Long response(Connection connection, long institution) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT id FROM checklist_response WHERE institution_id = ? ORDER BY RAND() LIMIT 1")) {
      query.setLong(1, institution);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getLong(1) : null;
      }
    }
  }

  private static long count(Connection connection, String sql, long value) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setLong(1, value);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getLong(1);
      }
    }
  }

  private static void update(Connection connection, String sql, Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
