package jp.mimamori.tenancy;

import static jp.mimamori.tenancy.Sql.Refused.DUPLICATE;
import static jp.mimamori.tenancy.Sql.Refused.NO_RIGHT;
import static jp.mimamori.tenancy.Sql.Refused.NO_SUCH_PARENT;
import static jp.mimamori.tenancy.Sql.Refused.OUTSIDE_OF_VIEW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jp.mimamori.infra.launch.TestDatabase;
import jp.mimamori.law.JapanTime;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The database's own wall, table by table, with nothing of Java before it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WallsIT {

  /** Views of the tenant portal that a person reads before an institution is chosen. */
  private static final Set<String> BY_PERSON =
      Set.of(
          "my_membership",
          "held_link",
          "held_invitation",
          "held_calendar",
          "held_digest",
          "due_mail",
          "due_packet",
          "addressed_request",
          "vendor_act");

  private final long mine = Ids.next();
  private final long theirs = Ids.next();

  private Sql owner;
  private Sql portal;
  private Samples samples;
  private List<String> tables;

  @BeforeAll
  void twoInstitutionsHaveRowsEverywhere() throws SQLException {
    owner = new Sql(TestDatabase.get().owner());
    portal = new Sql(TestDatabase.get().portal("tenant"));
    try (Unit unit = new Unit("tenant", "tenant", 1)) {
      samples = new Samples(owner, unit.descriptors());
    }
    tables = samples.tenantTables();
    samples.fill(mine, tables, 1);
    samples.fill(theirs, tables, 1);
  }

  @AfterAll
  void close() {
    portal.close();
    owner.close();
  }

  Stream<String> eachTable() {
    return tables.stream();
  }

  Stream<String> eachTableOfManyRows() {
    return eachTable().filter(table -> !table.equals("institution"));
  }

  // ---- rules over information_schema

  @Test
  void institutionIdLeadsEveryKeyOfATenantOwnedTable() {
    assertThat(
            owner.rows(
                """
                SELECT s.table_name, s.index_name, s.column_name
                  FROM information_schema.statistics s
                  JOIN information_schema.columns c
                    ON c.table_schema = s.table_schema AND c.table_name = s.table_name
                   AND c.column_name = 'institution_id'
                 WHERE s.table_schema = 'base' AND s.non_unique = 0 AND s.seq_in_index = 1
                   AND s.column_name <> 'institution_id'
                """))
        .isEmpty();
  }

  @Test
  void everyTenantOwnedTableHasAPrimaryKey() {
    assertThat(
            owner.column(
                """
                SELECT c.table_name FROM information_schema.columns c
                  JOIN information_schema.tables t
                    ON t.table_schema = c.table_schema AND t.table_name = c.table_name AND t.table_type = 'BASE TABLE'
                 WHERE c.table_schema = 'base' AND c.column_name = 'institution_id'
                   AND NOT EXISTS (SELECT 1 FROM information_schema.statistics s
                                    WHERE s.table_schema = 'base' AND s.table_name = c.table_name
                                      AND s.index_name = 'PRIMARY')
                """))
        .isEmpty();
  }

  @Test
  void childrenReferToTheirParentsByInstitutionAndId() {
    assertThat(
            owner.rows(
                """
                SELECT k.table_name, k.constraint_name
                  FROM information_schema.key_column_usage k
                  JOIN information_schema.columns parent
                    ON parent.table_schema = 'base' AND parent.table_name = k.referenced_table_name
                   AND parent.column_name = 'institution_id'
                 WHERE k.table_schema = 'base'
                 GROUP BY k.table_name, k.constraint_name
                HAVING SUM(k.column_name = 'institution_id' AND k.referenced_column_name = 'institution_id') = 0
                """))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("eachTable")
  void theViewReadsByIndexesLedByInstitutionOnlyAndChecksWhatIsWritten(String table) {
    Map<String, Object> view =
        owner
            .rows(
                """
                SELECT view_definition, check_option, definer, security_type
                  FROM information_schema.views WHERE table_schema = 'tenant' AND table_name = ?
                """,
                table)
            .get(0);
    assertThat(view)
        .containsEntry("check_option", "CASCADED")
        .containsEntry("definer", "gatekeeper@localhost")
        .containsEntry("security_type", "DEFINER");

    Matcher forced =
        Pattern.compile("FORCE INDEX \\(([^)]+)\\)").matcher((String) view.get("view_definition"));
    assertThat(forced.find()).isTrue();
    assertThat(forced.group(1).replace("`", "").split(","))
        .allSatisfy(
            index ->
                assertThat(
                        owner.value(
                            """
                            SELECT column_name FROM information_schema.statistics
                             WHERE table_schema = 'base' AND table_name = ? AND index_name = ? AND seq_in_index = 1
                            """,
                            table,
                            index.strip()))
                    .isEqualTo("institution_id"));
  }

  @Test
  void everyViewOfTheTenantPortalIsWalledOrHasNothingToWall() {
    assertThat(
            owner.column(
                """
                SELECT table_name FROM information_schema.views
                 WHERE table_schema = 'tenant'
                   AND view_definition NOT LIKE '%`institution_id` = `base`.`current_institution`()%'
                   AND table_name IN (SELECT table_name FROM information_schema.columns
                                       WHERE table_schema = 'tenant' AND column_name = 'institution_id')
                """))
        .containsExactlyInAnyOrderElementsOf(BY_PERSON);
  }

  @Test
  void aTableWithAnotherUniqueKeyIsNotPublished() {
    owner.update(
        "CREATE OR REPLACE TABLE careless (institution_id BIGINT, id BIGINT UNIQUE, PRIMARY KEY (institution_id, id))");
    try {
      assertThatThrownBy(() -> owner.update("CALL publish('careless', NULL)"))
          .hasMessageContaining("institution_id must lead");
    } finally {
      owner.update("DROP TABLE careless");
    }
  }

  @ParameterizedTest
  @MethodSource("bothPortals")
  void aPortalsAccountHasRightsOnItsViewsOnly(String schema) throws SQLException {
    try (Sql account = new Sql(TestDatabase.get().portal(schema))) {
      assertThat(account.column("SHOW GRANTS"))
          .map(Object::toString)
          .allMatch(
              grant ->
                  grant.startsWith("GRANT USAGE ON *.*")
                      || grant.matches(
                          "GRANT (SELECT|INSERT|UPDATE|DELETE| \\([^)]*\\)|, )+ ON `"
                              + schema
                              + "`\\.`\\w+` TO .*"));
      assertThat(account.error("SELECT * FROM base.signing_key")).isEqualTo(NO_RIGHT);
      for (String table : tables) {
        assertThat(account.error("SELECT 1 FROM base." + table)).isEqualTo(NO_RIGHT);
      }
    }
  }

  static Stream<String> bothPortals() {
    return Stream.of("tenant", "oversight");
  }

  // ---- what a sealed connection can do

  @ParameterizedTest
  @MethodSource("eachTable")
  void aSealedConnectionSeesExactlyItsOwnRows(String table) {
    seal(portal, mine);

    assertThat(portal.column("SELECT DISTINCT institution_id FROM " + table)).containsExactly(mine);
    assertThat(portal.number("SELECT COUNT(*) FROM " + table))
        .isEqualTo(
            owner.number("SELECT COUNT(*) FROM " + table + " WHERE institution_id = ?", mine));
  }

  @ParameterizedTest
  @MethodSource("eachTable")
  void nothingIsWrittenForAnotherInstitution(String table) {
    seal(portal, mine);
    Object before = theirRows(table);

    assertThat(portal.error(Sql.insertInto(table, samples.row(table, theirs)), values(table)))
        .isIn(OUTSIDE_OF_VIEW, NO_RIGHT);
    assertThat(portal.error("UPDATE " + table + " SET institution_id = ?", theirs))
        .isIn(OUTSIDE_OF_VIEW, NO_RIGHT);
    assertThat(theirRows(table)).isEqualTo(before);
  }

  private Object[] values(String table) {
    return samples.row(table, theirs).values().toArray();
  }

  @ParameterizedTest
  @MethodSource("eachTable")
  void replaceDoesNotReachTheRowOfAnotherInstitution(String table) {
    seal(portal, mine);
    Object before = theirRows(table);
    Map<String, Object> row = new LinkedHashMap<>(samples.row(table, mine));
    row.put("id", samples.ids(table, theirs).get(0));

    portal.error(Sql.insertInto(table, row).replace("INSERT", "REPLACE"), row.values().toArray());
    portal.error("DELETE FROM " + table + " WHERE id = ?", row.get("id"));
    row.put("institution_id", theirs);
    assertThat(
            portal.error(
                Sql.insertInto(table, row).replace("INSERT", "REPLACE"), row.values().toArray()))
        .isIn(OUTSIDE_OF_VIEW, NO_RIGHT);

    assertThat(theirRows(table)).isEqualTo(before);
  }

  @ParameterizedTest
  @MethodSource("eachTableOfManyRows")
  void aForeignIdIsFreeAsFarAsAnInstitutionCanTell(String table) {
    seal(portal, mine);
    Map<String, Object> row = new LinkedHashMap<>(samples.rowBelowItsOwnParent(table, mine));
    row.put("id", samples.ids(table, theirs).get(0));

    assertThat(portal.error(Sql.insertInto(table, row), row.values().toArray()))
        .isNotEqualTo(DUPLICATE);
  }

  @Test
  void noChildHangsBelowAParentOfAnotherInstitution() {
    seal(portal, mine);
    List<Map<String, Object>> keys =
        owner.rows(
            """
            SELECT table_name AS child, column_name AS own, referenced_table_name AS parent
              FROM information_schema.key_column_usage
             WHERE table_schema = 'base' AND referenced_column_name = 'id' AND column_name <> 'institution_id'
               AND referenced_table_name IN (SELECT table_name FROM information_schema.columns
                                              WHERE table_schema = 'base' AND column_name = 'institution_id')
               AND table_name IN (SELECT table_name FROM information_schema.views WHERE table_schema = 'tenant')
            """);
    assertThat(keys).isNotEmpty();
    assertThat(keys)
        .allSatisfy(
            key ->
                assertThat(
                        portal.error(
                            "UPDATE " + key.get("child") + " SET " + key.get("own") + " = ?",
                            samples.ids((String) key.get("parent"), theirs).get(0)))
                    .isIn(NO_SUCH_PARENT, NO_RIGHT));
  }

  /**
   * Thousands of rows, nearly all of them the attacker's: where a scan would be the cheapest way.
   */
  @Test
  void aLargeInstitutionCannotListenToASmallOne() {
    owner.update(
        """
        CREATE OR REPLACE TABLE noise (
          institution_id BIGINT, id BIGINT, version INT, text VARCHAR(20), PRIMARY KEY (institution_id, id), KEY (id))
        """);
    try {
      owner.update("CALL publish('noise', NULL)");
      owner.update(
          "INSERT INTO noise SELECT IF(seq <= 9500, ?, ?), seq, 1, 'text' FROM seq_1_to_10000",
          mine,
          theirs);
      owner.rows("ANALYZE TABLE noise");
      seal(portal, mine);

      for (String statement :
          List.of(
              "UPDATE noise SET version = version WHERE ",
              "UPDATE noise SET version = version WHERE text LIKE 't%' AND ",
              "DELETE FROM noise WHERE 0 = ",
              "SELECT version FROM noise WHERE ")) {
        portal.update("SET @heard = ''");
        portal.run(statement + "((@heard := CONCAT_WS('|', @heard, id)) IS NOT NULL)");
        assertThat(portal.value("SELECT @heard").toString().split("\\|"))
            .as(statement)
            .contains("9500")
            .doesNotContain("9501");
      }
    } finally {
      owner.update("DROP VIEW IF EXISTS tenant.noise");
      owner.update("DROP TABLE noise");
    }
  }

  // ---- without a valid seal

  @Test
  void withoutAContextThereIsNothing() throws SQLException {
    try (Sql fresh = new Sql(TestDatabase.get().portal("tenant"))) {
      assertThatItSeesNothing(fresh);
    }
  }

  @Test
  void aForgedSealShowsNothing() throws SQLException {
    try (Sql forger = new Sql(TestDatabase.get().portal("tenant"))) {
      claim(forger, mine, "0".repeat(64));
      assertThatItSeesNothing(forger);
    }
  }

  @Test
  void aSealOfAnotherKeyShowsNothing() throws SQLException {
    try (Sql forger = new Sql(TestDatabase.get().portal("tenant"))) {
      claim(
          forger,
          mine,
          new ConnectionSeal("00".repeat(32)).institution(connectionId(forger), mine));
      assertThatItSeesNothing(forger);
    }
  }

  @Test
  void aSealOfAnotherConnectionShowsNothing() throws SQLException {
    seal(portal, mine);
    try (Sql thief = new Sql(TestDatabase.get().portal("tenant"))) {
      claim(thief, mine, (String) portal.value("SELECT @institution_seal"));
      assertThatItSeesNothing(thief);
    }
  }

  @Test
  void changingTheInstitutionBreaksTheSeal() throws SQLException {
    try (Sql injected = new Sql(TestDatabase.get().portal("tenant"))) {
      seal(injected, mine);
      injected.update("SET @institution = ?", Long.toString(theirs));
      assertThatItSeesNothing(injected);
    }
  }

  @Test
  void theSealOfAPersonIsNoneOfAnInstitution() throws SQLException {
    try (Sql forger = new Sql(TestDatabase.get().portal("tenant"))) {
      claim(forger, mine, key().person(connectionId(forger), Long.toString(mine)));
      assertThatItSeesNothing(forger);
    }
  }

  @Test
  void aWithdrawnKeyShowsNothing() throws SQLException {
    try (Sql late = new Sql(TestDatabase.get().portal("tenant"))) {
      seal(late, mine);
      owner.update("UPDATE signing_key SET id = id + 1, inner_key = REVERSE(inner_key)");
      try {
        assertThatItSeesNothing(late);
      } finally {
        owner.update("UPDATE signing_key SET id = id - 1, inner_key = REVERSE(inner_key)");
      }
      assertThat(late.number("SELECT COUNT(*) FROM institution")).isEqualTo(1);
    }
  }

  @Test
  void whileKeysChangeOverBothAreGood() throws SQLException {
    try (Sql old = new Sql(TestDatabase.get().portal("tenant"))) {
      seal(old, mine);
      owner.update(
          "INSERT INTO signing_key SELECT id + 1, REVERSE(inner_key), outer_key FROM signing_key");
      try {
        assertThat(old.number("SELECT COUNT(*) FROM institution")).isEqualTo(1);
      } finally {
        owner.update("DELETE FROM signing_key ORDER BY id DESC LIMIT 1");
      }
    }
  }

  @Test
  void aPersonSeesTheOwnMembershipsAndNoOthers() throws SQLException {
    String person = UUID.randomUUID().toString();
    owner.update("UPDATE membership SET person_sub = ? WHERE institution_id = ?", person, mine);
    try (Sql signedIn = new Sql(TestDatabase.get().portal("tenant"))) {
      assertThat(signedIn.number("SELECT COUNT(*) FROM my_membership")).isZero();

      signedIn.update(
          "SET @person = ?, @person_seal = ?",
          person,
          key().person(connectionId(signedIn), person));

      assertThat(signedIn.column("SELECT institution_id FROM my_membership")).containsExactly(mine);
      assertThatItSeesNothing(signedIn);
    }
  }

  @Test
  void whoHoldsACodeFindsItsInstitutionAndNothingOfIt() throws SQLException {
    owner.update("UPDATE invitation SET code_hash = 'hers' WHERE institution_id = ?", mine);
    owner.update("UPDATE invitation SET code_hash = 'his' WHERE institution_id = ?", theirs);
    try (Sql holder = new Sql(TestDatabase.get().portal("tenant"))) {
      holder.update(
          "SET @person = ?, @person_seal = ?",
          "invite:hers",
          key().person(connectionId(holder), "invite:hers"));

      assertThat(holder.column("SELECT DISTINCT institution_id FROM held_invitation"))
          .containsExactly(mine);
      assertThatItSeesNothing(holder);
    }
  }

  /** And it ends with the membership of whoever made it. */
  @Test
  void whoHoldsTheAddressOfAFeedFindsItsInstitutionAndNothingOfIt() throws SQLException {
    LocalDate today = LocalDate.now(JapanTime.ZONE);
    String person = UUID.randomUUID().toString();
    for (long institution : new long[] {mine, theirs}) {
      owner.update(
          "UPDATE membership SET person_sub = ?, valid_from = ?, valid_to = NULL WHERE institution_id = ?",
          person,
          today,
          institution);
      String whose = institution == mine ? "mine" : "theirs";
      owner.update(
          "UPDATE calendar_reader SET person_sub = ?, feed_hash = ?, stop_token = ? WHERE institution_id = ?",
          person,
          whose,
          whose,
          institution);
    }
    try (Sql holder = new Sql(TestDatabase.get().portal("tenant"))) {
      for (String view : List.of("calendar", "digest")) {
        String name = view + ":mine";
        holder.update(
            "SET @person = ?, @person_seal = ?", name, key().person(connectionId(holder), name));
        assertThat(holder.column("SELECT institution_id FROM held_" + view)).containsExactly(mine);
        assertThatItSeesNothing(holder);
      }
      String name = "calendar:mine";
      holder.update(
          "SET @person = ?, @person_seal = ?", name, key().person(connectionId(holder), name));
      owner.update(
          "UPDATE membership SET valid_to = ? WHERE institution_id = ?", today.minusDays(1), mine);
      assertThat(holder.number("SELECT COUNT(*) FROM held_calendar")).isZero();
      assertThat(holder.number("SELECT COUNT(*) FROM held_digest")).isZero();
    }
  }

  private void assertThatItSeesNothing(Sql connection) {
    for (String table : tables) {
      assertThat(connection.number("SELECT COUNT(*) FROM " + table)).isZero();
      Map<String, Object> row = samples.row(table, mine);
      assertThat(connection.error(Sql.insertInto(table, row), row.values().toArray()))
          .isIn(OUTSIDE_OF_VIEW, NO_RIGHT);
      assertThat(connection.error("DELETE FROM " + table)).isIn(0, NO_RIGHT);
      assertThat(owner.number("SELECT COUNT(*) FROM " + table + " WHERE institution_id = ?", mine))
          .isPositive();
    }
  }

  // ---- the oversight portal

  @Test
  void officersChangeNothingThatInstitutionsOwn() throws SQLException {
    try (Sql officer = new Sql(TestDatabase.get().portal("oversight"))) {
      for (String table : tables) {
        if (!TOUCHED_BY_OFFICES.contains(table)) {
          assertThat(officer.error("UPDATE " + table + " SET version = version"))
              .isIn(NO_RIGHT, NO_SUCH_VIEW);
        }
        assertThat(officer.error("DELETE FROM " + table)).isIn(NO_RIGHT, NO_SUCH_VIEW);
      }
    }
  }

  @Test
  void officersAddRoundsFromPaperAndNoOthers() throws SQLException {
    Map<String, Object> round = new LinkedHashMap<>(samples.row("answer_round", theirs));
    try (Sql officer = new Sql(TestDatabase.get().portal("oversight"))) {
      assertThat(officer.error(Sql.insertInto("answer_round", round), round.values().toArray()))
          .isEqualTo(REFUSED_BY_TRIGGER);

      round.put("office_name", "県央保健所");
      assertThat(officer.error(Sql.insertInto("answer_round", round), round.values().toArray()))
          .as("without the date on the paper")
          .isEqualTo(REFUSED_BY_TRIGGER);

      round.put("paper_on", LocalDate.of(2026, 11, 20));
      assertThat(officer.insert("answer_round", round)).isEqualTo(1);
      assertThat(officer.error("UPDATE answer_round SET latest = TRUE, version = version + 1"))
          .as("no round is made the last one again")
          .isEqualTo(REFUSED_BY_TRIGGER);
    } finally {
      owner.update("DELETE FROM answer_round WHERE id = ?", round.get("id"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"value", "confirmed_on", "target_on", "remarks", "answered_by_name", "paper_on"})
  void officersChangeNoRound(String column) throws SQLException {
    try (Sql officer = new Sql(TestDatabase.get().portal("oversight"))) {
      assertThat(officer.error("UPDATE answer_round SET %s = %s".formatted(column, column)))
          .isEqualTo(Sql.Refused.NO_RIGHT_ON_COLUMN);
      assertThat(officer.error("UPDATE answer_round SET version = version"))
          .isEqualTo(REFUSED_BY_TRIGGER);
    }
  }

  @Test
  void anInstitutionDoesNotSpeakAsAnOffice() {
    seal(portal, mine);
    Map<String, Object> round = new LinkedHashMap<>(samples.row("answer_round", mine));
    round.put("office_name", "県央保健所");
    round.put("paper_on", LocalDate.of(2026, 11, 20));

    assertThat(portal.error(Sql.insertInto("answer_round", round), round.values().toArray()))
        .isEqualTo(REFUSED_BY_TRIGGER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"submission", "submission_withdrawal", "corrective_action", "management_report"})
  void whatWasSubmittedStays(String table) {
    seal(portal, mine);
    assertThat(portal.error("UPDATE " + table + " SET version = version")).isEqualTo(NO_RIGHT);
    assertThat(portal.error("DELETE FROM " + table)).isEqualTo(NO_RIGHT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "submission_review",
        "submission_comment",
        "submission_lapse",
        "inspection_letter",
        "inspection_result",
        "inspection_snapshot",
        "corrective_review"
      })
  void anInstitutionReadsWhatItsHealthCenterSaidAndWritesNothing(String table) {
    seal(portal, mine);
    Map<String, Object> row = samples.row(table, mine);

    assertThat(portal.error(Sql.insertInto(table, row), row.values().toArray()))
        .isEqualTo(NO_RIGHT);
    assertThat(portal.column("SELECT DISTINCT institution_id FROM " + table)).containsExactly(mine);
  }

  /** The database finds whom to tell: the account needs no right on an address or an outbox. */
  @Test
  void whatAnOfficerSaysIsMailedByTheDatabase() throws SQLException {
    long submission = samples.insert("submission", mine);
    owner.update("UPDATE submission SET submitted_by_name = '試験 花子' WHERE id = ?", submission);
    Map<String, Object> review = new LinkedHashMap<>(samples.row("submission_review", mine));
    review.put("submission_id", submission);
    member(mine, "ADMINISTRATOR", "院長", "incho@mine.example", null);
    member(mine, "SAFETY_MANAGER", "責任者", "sekinin@mine.example", null);
    member(mine, "STAFF", "試験 花子", "hanako@mine.example", null);
    member(mine, "STAFF", "試験 太郎", "taro@mine.example", null);
    member(mine, "ADMINISTRATOR", "前院長", "zen@mine.example", LocalDate.of(2026, 3, 31));
    member(theirs, "ADMINISTRATOR", "他院長", "incho@theirs.example", null);
    try (Sql officer = new Sql(TestDatabase.get().portal("oversight"))) {
      officer.insert("submission_review", review);

      assertThat(
              owner.column(
                  "SELECT address FROM outgoing_mail WHERE kind = 'SUBMISSION_REVIEW' AND subject_id = ?"
                      + " AND address LIKE '%.example' ORDER BY address",
                  review.get("id")))
          .containsExactly("hanako@mine.example", "incho@mine.example", "sekinin@mine.example");
      assertThat(officer.error("SELECT address FROM outgoing_mail")).isIn(NO_RIGHT, NO_SUCH_VIEW);
      assertThat(officer.column("SELECT DISTINCT email FROM membership")).containsOnlyNulls();
    } finally {
      owner.update("DELETE FROM membership WHERE email LIKE '%.example'");
      owner.update("DELETE FROM outgoing_mail WHERE subject_id = ?", review.get("id"));
    }
  }

  private void member(long institution, String role, String name, String email, LocalDate lastDay) {
    Map<String, Object> member = new LinkedHashMap<>(samples.row("membership", institution));
    member.put("role", role);
    member.put("person_name", name);
    member.put("email", email);
    member.put("valid_from", LocalDate.of(2020, 4, 1));
    member.put("valid_to", lastDay);
    owner.insert("membership", member);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inspection",
        "inspection_entry",
        "inspection_rule",
        "inspection_word",
        "incident_case",
        "incident_case_note",
        "incident_standing"
      })
  void whatAHealthCenterKeepsToItselfIsNoInstitutionsToRead(String table) {
    seal(portal, mine);
    assertThat(portal.error("SELECT 1 FROM " + table)).isIn(NO_RIGHT, NO_SUCH_VIEW);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "inspection_entry",
        "inspection_letter",
        "inspection_result",
        "inspection_snapshot",
        "corrective_action",
        "corrective_review"
      })
  void whatWasWrittenAboutAnInspectionIsNeverChanged(String table) throws SQLException {
    try (Sql officer = new Sql(TestDatabase.get().portal("oversight"))) {
      assertThat(officer.error("UPDATE " + table + " SET version = version")).isEqualTo(NO_RIGHT);
      assertThat(officer.error("DELETE FROM " + table)).isEqualTo(NO_RIGHT);
    }
  }

  @Test
  void officersPutMailsInAndReadNone() throws SQLException {
    try (Sql officer = new Sql(TestDatabase.get().portal("oversight"))) {
      assertThat(officer.error("SELECT 1 FROM outgoing_mail")).isEqualTo(NO_RIGHT);
      assertThat(officer.error("UPDATE outgoing_mail SET version = version")).isEqualTo(NO_RIGHT);
    }
  }

  /** What follows a round from paper, and invitations; their own tests say how far. */
  private static final Set<String> TOUCHED_BY_OFFICES =
      Set.of("answer_round", "checklist_response", "invitation");

  private static final int REFUSED_BY_TRIGGER = 1644;

  private static final int NO_SUCH_VIEW = 1146;

  private Object theirRows(String table) {
    return owner.rows("SELECT * FROM " + table + " WHERE institution_id = ? ORDER BY id", theirs);
  }

  private static ConnectionSeal key() {
    return new ConnectionSeal(TestDatabase.get().sealKey());
  }

  private static void seal(Sql connection, long institutionId) {
    claim(connection, institutionId, key().institution(connectionId(connection), institutionId));
  }

  private static void claim(Sql connection, long institutionId, String seal) {
    connection.update(
        "SET @institution = ?, @institution_seal = ?", Long.toString(institutionId), seal);
  }

  private static long connectionId(Sql connection) {
    return connection.number("SELECT CONNECTION_ID()");
  }
}
