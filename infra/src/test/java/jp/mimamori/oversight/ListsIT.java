package jp.mimamori.oversight;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.lang.reflect.Field;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.SubmissionState;
import jp.mimamori.infra.launch.TestDatabase;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.InstitutionKind;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.organization.Territory;
import jp.mimamori.tenancy.OversightUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of institutions: however they are paged, narrowed and ordered, they are the same list. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListsIT {

  private static final LocalDate TODAY = LocalDate.now(JapanTime.ZONE);
  private static final FiscalYear YEAR = FiscalYear.of(TODAY);
  private static final int INSTITUTIONS = 120;
  private static final int SIZE = 7;

  private Connection owner;
  private OversightUnit unit;

  @BeforeAll
  void institutionsOfEveryKind() throws SQLException {
    owner = TestDatabase.get().owner();
    unit = new OversightUnit();
    run(
        "INSERT INTO prefecture (code, name, division, source, confidence, verified) VALUES ('YY', '試験県', '課', '-', '-', FALSE)");
    for (int center : List.of(1, 2, 3)) {
      run(
          "INSERT INTO health_center (code, prefecture_code, position, name, kana, authority, prefecture_view, source, confidence, verified) VALUES ('YY%1$d', 'YY', %1$d, '保健所', 'ホ', 'PREFECTURE', '%2$s', '-', '-', FALSE)"
              .formatted(center, center == 3 ? "STATISTICS_ONLY" : "EVERYTHING"));
      run(
          "INSERT INTO municipality (code, name, kana, health_center_code, medical_area, source, confidence, verified) VALUES ('Y%1$d', '試験%1$d市', 'シ', 'YY%1$d', '-', '-', '-', FALSE)"
              .formatted(center));
    }
    run(
        "INSERT INTO checklist_edition (id, family, audience, title, fiscal_year, status, rounds, source, confidence, verified)"
            + " VALUES ('YYE', 'YY', 'INSTITUTION', '-', 1911, 'LOADED', 3, '-', '-', FALSE)");
    run(
        "INSERT INTO control (id, position, title, meaning, action, ask, show_at_inspection, source, confidence, verified)"
            + " VALUES ('YYC', 1, '-', '-', '-', '-', '-', '-', '-', FALSE)");
    for (int item : List.of(0, 1, 2)) {
      run(
          "INSERT INTO checklist_item (id, edition_id, position, section_title, group_name, text, requirement, is_gate, not_required_allowed, control_id, wording_digest, source, confidence, verified)"
              + " VALUES ('YYE%1$d', 'YYE', %1$d, '-', '%1$d', '-', 'REQUIRED', %2$b, TRUE, 'YYC', '-', '-', '-', FALSE)"
                  .formatted(item, item == 0));
    }
    Random random = new Random(5);
    for (int i = 0; i < INSTITUTIONS; i++) {
      add(8_000_000L + i, random);
    }
  }

  private void add(long id, Random random) throws SQLException {
    int center = 1 + random.nextInt(3);
    String closed = random.nextInt(12) == 0 ? "'" + TODAY.minusDays(3) + "'" : "NULL";
    run(
        "INSERT INTO institution (institution_id, id, version, kind, name, kana, code, municipality_code, health_center_code, closed_on, email)"
            + " VALUES (%1$d, %1$d, 1, '%2$s', '試験医院%3$d%%_', '%4$s', NULL, 'Y%5$d', 'YY%5$d', %6$s, %7$s)"
                .formatted(
                    id,
                    InstitutionKind.values()[random.nextInt(3)],
                    id % 40,
                    random.nextBoolean() ? "アオバ" : "ばす" + random.nextInt(9),
                    center,
                    closed,
                    id % 5 == 0 ? "NULL" : "'a@example.jp'"));
    if (id % 3 == 0) {
      run(
          "INSERT INTO vendor (institution_id, id, version, name, systems, contract_kind) VALUES (%1$d, %1$d, 1, '-', '-', 'MAINTENANCE')"
              .formatted(id));
    }
    if (id % 2 == 0) {
      run(
          "INSERT INTO membership (institution_id, id, version, person_sub, person_name, role, valid_from, signed_in_at) VALUES (%1$d, %1$d, 1, '-', '-', 'STAFF', '2020-04-01', '2026-05-01')"
              .formatted(id));
    }
    if (random.nextInt(4) > 0) {
      run(
          "INSERT INTO checklist_response (institution_id, id, version, fiscal_year, edition_id, standing, applicable, answered, yes_count, no_count, not_required_count, next_target_on, submission_state, last_activity_at)"
              + " VALUES (%d, %d, 1, %d, 'YYE', '%s', 9, %d, %d, 0, 0, %s, '%s', '2026-05-0%d 10:00:00')"
                  .formatted(
                      id,
                      id,
                      YEAR.year(),
                      List.of("IN_PROGRESS", "COMPLETE", "ACHIEVED", "NO_SYSTEM")
                          .get(random.nextInt(4)),
                      random.nextInt(9),
                      random.nextInt(4),
                      random.nextBoolean()
                          ? "NULL"
                          : "'" + TODAY.plusDays(random.nextInt(20) - 10) + "'",
                      SubmissionState.values()[random.nextInt(4)],
                      1 + random.nextInt(3)));
      answer(id, new Random(id));
    }
  }

  /** Some of the items, to each something; an いいえ for some time ago or to come. */
  private void answer(long id, Random random) throws SQLException {
    for (int item : List.of(0, 1, 2)) {
      AnswerValue value = AnswerValue.values()[random.nextInt(3)];
      if (random.nextInt(4) > 0) {
        run(
            "INSERT INTO answer_round (institution_id, id, version, response_id, item_id, control_id, round_no, revision_no, value, confirmed_on, target_on, wording_digest, answered_by_name, answered_at, latest)"
                + " VALUES (%1$d, %2$d, 1, %1$d, 'YYE%3$d', 'YYC', 1, 1, '%4$s', '2026-04-01', %5$s, '-', '-', '2026-05-01', TRUE)"
                    .formatted(
                        id,
                        id * 10 + item,
                        item,
                        value,
                        value == AnswerValue.NO
                            ? "'" + TODAY.plusDays(random.nextInt(20) - 10) + "'"
                            : "NULL"));
      }
    }
    run(
        "UPDATE checklist_response SET next_target_on = (SELECT MIN(target_on) FROM answer_round WHERE institution_id = %1$d) WHERE institution_id = %1$d"
            .formatted(id));
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }

  @AfterAll
  void close() throws SQLException {
    unit.close();
    owner.close();
  }

  private <T> T ask(BiFunction<ComplianceQueries, Jurisdiction, T> question) {
    return unit.read(
        null,
        em -> {
          List<HealthCenter> centers =
              em.createQuery(
                      "SELECT h FROM HealthCenter h WHERE h.prefectureCode = 'YY' ORDER BY h.code",
                      HealthCenter.class)
                  .getResultList();
          return question.apply(queries(em), Jurisdiction.ofPrefecture(centers));
        });
  }

  private static ComplianceQueries queries(EntityManager em) {
    Territory territory = new Territory();
    inject(territory, em);
    inject(territory, Clock.systemUTC());
    CountReader counts = new CountReader();
    inject(counts, em);
    ComplianceQueries queries = new ComplianceQueries();
    inject(queries, em);
    inject(queries, counts);
    inject(queries, territory);
    return queries;
  }

  /** What the container would do. */
  private static void inject(Object bean, Object value) {
    for (Field field : bean.getClass().getDeclaredFields()) {
      if (field.getType().isInstance(value)) {
        field.setAccessible(true);
        try {
          field.set(bean, value);
        } catch (IllegalAccessException e) {
          throw new IllegalStateException(e);
        }
      }
    }
  }

  private List<InstitutionComplianceRow> list(
      ComplianceFilter filter, ComplianceSort sort, boolean ascending, ListSlice slice) {
    return ask((q, j) -> q.page(j, filter, sort, ascending, slice, YEAR, TODAY));
  }

  private static List<Long> ids(List<InstitutionComplianceRow> rows) {
    return rows.stream().map(InstitutionComplianceRow::getId).toList();
  }

  @ParameterizedTest
  @EnumSource(ComplianceSort.class)
  void pagesForwardAndBackwardAreRunsOfOneOrderedList(ComplianceSort sort) {
    for (boolean ascending : List.of(true, false)) {
      List<InstitutionComplianceRow> all =
          list(ComplianceFilter.NONE, sort, ascending, ListSlice.first(1000));
      assertThat(all.size()).isBetween(50, INSTITUTIONS);
      assertThat(ids(all)).doesNotHaveDuplicates();

      List<InstitutionComplianceRow> forward = new ArrayList<>();
      for (List<InstitutionComplianceRow> page =
              list(ComplianceFilter.NONE, sort, ascending, ListSlice.first(SIZE));
          !page.isEmpty(); ) {
        forward.addAll(page);
        ListPlace last = page.get(page.size() - 1).getPlace();
        page = list(ComplianceFilter.NONE, sort, ascending, ListSlice.after(last, SIZE));
      }
      assertThat(ids(forward)).isEqualTo(ids(all));

      List<InstitutionComplianceRow> backward = new ArrayList<>();
      for (List<InstitutionComplianceRow> page =
              list(ComplianceFilter.NONE, sort, ascending, new ListSlice(null, true, 0, SIZE));
          !page.isEmpty(); ) {
        backward.addAll(0, page);
        page =
            list(
                ComplianceFilter.NONE,
                sort,
                ascending,
                new ListSlice(page.get(0).getPlace(), true, 0, SIZE));
      }
      assertThat(ids(backward)).isEqualTo(ids(all));

      ListPlace fifth = all.get(4).getPlace();
      assertThat(
              ids(
                  list(
                      ComplianceFilter.NONE,
                      sort,
                      ascending,
                      new ListSlice(fifth, false, 3, SIZE))))
          .isEqualTo(ids(all).subList(8, 8 + SIZE));
    }
  }

  @Test
  void theOrderIsTheOneAskedFor() {
    assertThat(list(ComplianceFilter.NONE, ComplianceSort.ANSWERED, false, ListSlice.first(1000)))
        .isSortedAccordingTo(Comparator.comparingInt(ListsIT::answered).reversed());
    for (boolean ascending : List.of(true, false)) {
      List<LocalDate> targets =
          list(ComplianceFilter.NONE, ComplianceSort.OVERDUE, ascending, ListSlice.first(1000))
              .stream()
              .map(r -> r.getProgress() == null ? null : r.getProgress().getNextTargetOn())
              .toList();
      int first = targets.indexOf(null);
      assertThat(targets.subList(first, targets.size()))
          .as("those without come last")
          .containsOnlyNulls();
      assertThat(targets.subList(0, first))
          .isSortedAccordingTo(
              ascending
                  ? Comparator.naturalOrder()
                  : Comparator.<LocalDate>naturalOrder().reversed());
    }
  }

  private static int answered(InstitutionComplianceRow row) {
    return row.getProgress() == null ? 0 : row.getProgress().getAnswered();
  }

  static Stream<ComplianceFilter> filters() {
    return Stream.of(
            Arrays.stream(StandingFilter.values())
                .map(s -> new ComplianceFilter(null, null, null, s, null, null, null, null)),
            Arrays.stream(InstitutionKind.values())
                .map(
                    k ->
                        new ComplianceFilter(
                            "YY1", k, null, StandingFilter.INCOMPLETE, null, null, null, null)),
            Arrays.stream(SubmissionFilter.values())
                .map(s -> new ComplianceFilter(null, null, "Y1", null, null, s, null, null)),
            Arrays.stream(SubmissionFilter.values())
                .map(
                    s ->
                        new ComplianceFilter(
                            null, null, null, StandingFilter.COMPLETE, null, s, null, null)),
            Stream.of(
                new ComplianceFilter(
                    null, null, "Y2", StandingFilter.OVERDUE, null, null, null, null),
                new ComplianceFilter(
                    null, null, null, null, null, null, AttentionFilter.VENDOR_FORMS, null),
                new ComplianceFilter(
                    "YY2", null, null, null, null, null, AttentionFilter.NO_SIGN_IN, null),
                new ComplianceFilter(
                    null,
                    InstitutionKind.CLINIC,
                    null,
                    StandingFilter.INCOMPLETE,
                    null,
                    null,
                    AttentionFilter.NO_EMAIL,
                    null),
                new ComplianceFilter("YY1", null, "Y2", null, null, null, null, null),
                new ComplianceFilter("YY3", null, null, null, null, null, null, null),
                new ComplianceFilter(null, null, null, null, "試験 医院7%", null, null, null),
                new ComplianceFilter(
                    null, null, null, StandingFilter.COMPLETE, "ﾊﾞｽ1", null, null, null),
                new ComplianceFilter(null, null, null, null, "試験2市", null, null, null),
                new ComplianceFilter(null, null, null, null, "ありません", null, null, null)))
        .flatMap(s -> s);
  }

  @ParameterizedTest
  @MethodSource("filters")
  void theNumberAboveAListIsThatOfItsRows(ComplianceFilter filter) {
    List<InstitutionComplianceRow> rows =
        list(filter, ComplianceSort.LAST_ACTIVITY, true, ListSlice.first(1000));

    long counted = ask((q, j) -> q.count(j, filter, YEAR, TODAY));
    assertThat(counted).isEqualTo(rows.size());
    if (filter.kind() != null) {
      assertThat(rows).allMatch(r -> r.getKind() == filter.kind());
    }
    if (filter.standing() != null && filter.standing().standings() != null) {
      assertThat(rows).allMatch(r -> filter.standing().standings().contains(r.getStanding()));
    }
  }

  @Test
  void everyCellOfTheHeatMapIsAListOfThatManyRows() throws SQLException {
    run(
        "UPDATE checklist_edition SET fiscal_year = %d, sequence = 99 WHERE id = 'YYE'"
            .formatted(YEAR.year()));
    List<ItemRow> rows =
        unit.read(
            null,
            em -> {
              ItemQueries items = new ItemQueries();
              CountReader counts = new CountReader();
              inject(counts, em);
              inject(items, em);
              inject(items, counts);
              return items.rows(open(em), YEAR, TODAY);
            });
    List<ItemRow> ours = rows.stream().filter(r -> r.getItem().getId().startsWith("YYE")).toList();
    assertThat(ours).hasSize(3);
    for (ItemRow row : ours) {
      for (InstitutionKind kind : List.of(InstitutionKind.HOSPITAL, InstitutionKind.CLINIC)) {
        ItemCell cell = row.of(kind);
        assertThat(cell.getYes()).isPositive().isEqualTo(listed(row, kind, "YES"));
        assertThat(cell.getNo()).isPositive().isEqualTo(listed(row, kind, "NO"));
        assertThat(cell.getUnknown()).isPositive().isEqualTo(listed(row, kind, "OPEN"));
      }
    }
  }

  private long listed(ItemRow row, InstitutionKind kind, String answer) {
    ComplianceFilter filter =
        new ComplianceFilter(
            null,
            kind,
            null,
            null,
            null,
            null,
            null,
            new ItemFilter(row.getItem().getId(), ItemFilter.ItemAnswer.valueOf(answer)));
    int rows = list(filter, ComplianceSort.NAME, true, ListSlice.first(999)).size();
    long counted = ask((q, j) -> q.count(j, filter, YEAR, TODAY));
    assertThat(counted).isEqualTo(rows);
    return rows;
  }

  private static Jurisdiction open(EntityManager em) {
    return Jurisdiction.ofPrefecture(
        em.createQuery(
                "SELECT h FROM HealthCenter h WHERE h.prefectureCode = 'YY' AND h.code <> 'YY3'",
                HealthCenter.class)
            .getResultList());
  }

  @Test
  void overdueItemsAreFoundForwardAndBackward() {
    List<OverdueRow> all = overdue(ListSlice.first(999));
    assertThat(all).isNotEmpty();
    assertThat(all)
        .allSatisfy(
            row -> assertThat(row.getItems()).isNotEmpty().allMatch(i -> i.getDaysLate() > 0));
    OverdueRow third = all.get(2);
    assertThat(overdue(ListSlice.after(third.getPlace(), 2)))
        .extracting(OverdueRow::getId)
        .containsExactly(all.get(3).getId(), all.get(4).getId());
    assertThat(overdue(new ListSlice(third.getPlace(), true, 0, 2)))
        .extracting(OverdueRow::getId)
        .containsExactly(all.get(0).getId(), all.get(1).getId());
  }

  private List<OverdueRow> overdue(ListSlice slice) {
    return unit.read(
        null,
        em -> {
          OverdueQueries queries = new OverdueQueries();
          inject(queries, em);
          inject(queries, queries(em));
          return queries.page(open(em), ComplianceFilter.NONE, slice, YEAR, TODAY);
        });
  }

  /** Nothing runs between the two; the clock alone goes on. */
  @Test
  void anItemIsOverdueFromMidnightInJapan() {
    Instant midnight = TODAY.plusDays(1).atStartOfDay(JapanTime.ZONE).toInstant();
    List<LocalDate> days =
        Stream.of(midnight.minusNanos(1), midnight)
            .map(instant -> LocalDate.now(Clock.fixed(instant, JapanTime.ZONE)))
            .toList();
    ComplianceFilter overdue =
        new ComplianceFilter(null, null, null, StandingFilter.OVERDUE, null, null, null, null);
    List<Long> counts = new ArrayList<>();
    for (LocalDate day : days) {
      long counted = ask((q, j) -> q.count(j, overdue, YEAR, day));
      List<InstitutionComplianceRow> rows =
          ask(
              (q, j) ->
                  q.page(
                      j, overdue, ComplianceSort.OVERDUE, true, ListSlice.first(999), YEAR, day));
      assertThat(rows).hasSize((int) counted);
      assertThat(ask((q, j) -> q.overview(j, YEAR, day)).getOpenTotal().getOverdue())
          .isEqualTo(counted);
      counts.add(counted);
    }
    long dueToday =
        list(ComplianceFilter.NONE, ComplianceSort.NAME, true, ListSlice.first(999)).stream()
            .filter(r -> r.getProgress() != null && TODAY.equals(r.getProgress().getNextTargetOn()))
            .count();
    assertThat(dueToday).isPositive();
    assertThat(counts.get(1) - counts.get(0)).isEqualTo(dueToday);
  }

  @Test
  void aSearchFindsWhatIsWrittenInAnotherWay() {
    ComplianceFilter bus = new ComplianceFilter(null, null, null, null, "ﾊﾞｽ", null, null, null);
    assertThat(list(bus, ComplianceSort.NAME, true, ListSlice.first(1000))).isNotEmpty();
    assertThat(
            list(
                new ComplianceFilter(null, null, null, null, "医院%7", null, null, null),
                ComplianceSort.NAME,
                true,
                ListSlice.first(9)))
        .as("no wildcards")
        .isEmpty();
  }

  @Test
  void institutionsOfAStatisticsOnlyCenterAreCountedAndNotListed() {
    assertThat(list(ComplianceFilter.NONE, ComplianceSort.NAME, true, ListSlice.first(1000)))
        .noneMatch(r -> "試験3市".equals(r.getMunicipality()) || r.getMunicipality() == null);
    ComplianceOverview overview = ask((q, j) -> q.overview(j, YEAR, TODAY));
    assertThat(overview.getCenters().get(2).getFigures().getInstitutions()).isPositive();
    assertThat(
            overview.getCenters().get(0).getFigures().getInstitutions()
                + overview.getCenters().get(1).getFigures().getInstitutions())
        .isEqualTo(ask((q, j) -> q.count(j, ComplianceFilter.NONE, YEAR, TODAY)));
  }

  /** Cells of three kinds and five standings, of which a prefecture is told the larger ones. */
  @Test
  void smallCellsOfAStatisticsOnlyCenterDoNotLeaveTheDatabase() throws SQLException {
    run(
        "INSERT INTO assignment (id, version, person_sub, person_name, role, health_center_code, valid_from)"
            + " VALUES (8000001, 1, 'officer-of-yy3', '-', 'OFFICER', 'YY3', '2020-01-01')");

    Map<String, Long> atTheCenter = cells("officer-of-yy3", "CenterCount");
    assertThat(atTheCenter.values()).anyMatch(n -> n > 0 && n < 5).anyMatch(n -> n >= 5);
    assertThat(cells(null, "CenterCount")).as("for others, as it is").isEmpty();

    Map<String, Long> told = new TreeMap<>(atTheCenter);
    told.values().removeIf(n -> n < 5);
    assertThat(cells(null, "StatisticsCount")).as("for others, as statistics").isEqualTo(told);
  }

  private Map<String, Long> cells(String person, String entity) {
    return unit.read(
        person,
        em ->
            em.createQuery(
                    "SELECT c.kind, c.value, SUM(c.n) FROM %s c WHERE c.healthCenterCode = 'YY3'"
                            .formatted(entity)
                        + " AND c.fiscalYear = :year AND c.measure = jp.mimamori.oversight.Measure.STANDING"
                        + (entity.equals("CenterCount") ? " AND c.effectiveOn <= CURRENT_DATE" : "")
                        + " GROUP BY c.kind, c.value",
                    Object[].class)
                .setParameter("year", YEAR.year())
                .getResultStream()
                .filter(c -> ((Number) c[2]).longValue() != 0)
                .collect(
                    Collectors.toMap(
                        c -> c[0] + " " + c[1],
                        c -> ((Number) c[2]).longValue(),
                        (a, b) -> a,
                        TreeMap::new)));
  }
}
