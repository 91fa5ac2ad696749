package jp.mimamori.infra.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.Round;
import jp.mimamori.checklist.Standing;
import jp.mimamori.identity.InstitutionRole;
import jp.mimamori.infra.launch.Person;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import jp.mimamori.organization.InstitutionCode;
import jp.mimamori.organization.InstitutionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoDataTest {

  private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 22);
  private static final DemoData DATA = DemoData.asOf(AUTUMN);

  @Test
  void theSameDayGivesTheSameData() {
    assertThat(lines(DemoData.asOf(AUTUMN))).isEqualTo(lines(DATA));
  }

  @Test
  void everyHealthCenterHasInstitutionsAndTheRegionEveryKind() {
    assertThat(DATA.tenants()).hasSizeGreaterThanOrEqualTo(180);
    Map<String, Long> byCenter = count(i -> i.healthCenterCode());
    assertThat(byCenter).hasSize(10);
    assertThat(byCenter.get("HC01")).isGreaterThan(byCenter.get("HC04"));
    assertThat(byCenter.get("HC04")).isGreaterThan(byCenter.get("HC08"));
    assertThat(count(DemoInstitution::municipalityCode)).hasSize(21);
    assertThat(count(DemoInstitution::kind)).hasSize(InstitutionKind.values().length);
  }

  @Test
  void namesAndCodesAreUniqueAndCodesHaveTheirCheckDigit() {
    assertThat(institutions()).extracting(DemoInstitution::id).doesNotHaveDuplicates();
    assertThat(institutions()).extracting(DemoInstitution::name).doesNotHaveDuplicates();
    List<String> codes =
        institutions().stream().map(DemoInstitution::code).filter(c -> c != null).toList();
    assertThat(codes).doesNotHaveDuplicates().allMatch(InstitutionCode::isValid);
    assertThat(codes.size()).isBetween(institutions().size() * 8 / 10, institutions().size() - 5);
  }

  @Test
  void aFewInstitutionsOpenedThisYearAndAFewHaveClosed() {
    FiscalYear year = FiscalYear.of(AUTUMN);
    assertThat(institutions())
        .filteredOn(i -> year.contains(i.openedOn()))
        .hasSizeBetween(2, 10)
        .allSatisfy(i -> assertThat(i.openedOn()).isBeforeOrEqualTo(AUTUMN));
    assertThat(institutions())
        .filteredOn(i -> i.closedOn() != null)
        .hasSizeBetween(2, 10)
        .allSatisfy(i -> assertThat(i.closedOn()).isBeforeOrEqualTo(AUTUMN));
  }

  @Test
  void thisYearIsInEveryState() {
    FiscalYear year = FiscalYear.of(AUTUMN);
    Map<Standing, Long> standings =
        responses(DATA, year).collect(groupingBy(r -> r.getProgress().getStanding(), counting()));
    assertThat(standings)
        .containsOnlyKeys(
            Standing.IN_PROGRESS, Standing.COMPLETE, Standing.ACHIEVED, Standing.NO_SYSTEM)
        .allSatisfy((standing, count) -> assertThat(count).isGreaterThanOrEqualTo(4));
    assertThat(DATA.tenants())
        .filteredOn(t -> t.responses().stream().noneMatch(r -> r.year().equals(year)))
        .hasSizeGreaterThan(15);
    assertThat(responses(DATA, year).filter(r -> r.getProgress().getAnswered() == 1)).isNotEmpty();
    assertThat(responses(DATA, year).filter(r -> isOverdue(r, AUTUMN)))
        .hasSizeGreaterThan(10)
        .extracting(r -> r.getProgress().getStanding())
        .contains(Standing.IN_PROGRESS, Standing.COMPLETE);
    assertThat(rounds(DATA)).anyMatch(r -> r.getRoundNo() == 2);
    assertThat(rounds(DATA)).anyMatch(r -> r.getRevisionNo() == 2);
    assertThat(rounds(DATA)).anyMatch(r -> r.getValue() == AnswerValue.NOT_REQUIRED);
  }

  @Test
  void twoPastYearsAreThere() {
    FiscalYear last = FiscalYear.of(AUTUMN).previous();
    assertThat(responses(DATA, last)).hasSizeGreaterThan(150);
    assertThat(responses(DATA, last.previous())).hasSizeGreaterThan(140);
    assertThat(responses(DATA, last).map(r -> r.getEdition().getId()).distinct())
        .containsExactlyInAnyOrder("R7-H", "R7-P");
    assertThat(responses(DATA, last.previous()).map(r -> r.getEdition().getId()).distinct())
        .containsExactlyInAnyOrder("R6-H", "R6-P");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-04-01",
        "2026-04-02",
        "2026-04-03",
        "2026-11-22",
        "2027-03-31",
        "2028-02-29"
      })
  void answersKeepTheRulesOfTheFormWheneverTheDemoStarts(LocalDate today) {
    DemoData data = DemoData.asOf(today);
    for (DemoData.Tenant tenant : data.tenants()) {
      for (ChecklistResponse response : tenant.responses()) {
        FiscalYear year = response.year();
        assertThat(response.getRounds())
            .isNotEmpty()
            .allSatisfy(
                round -> {
                  assertThat(round.getConfirmedOn()).isBefore(today);
                  assertThat(year.contains(round.getConfirmedOn())).isTrue();
                  assertThat(round.getAnsweredAt())
                      .isBefore(today.atStartOfDay(JapanTime.ZONE).toInstant());
                  assertThat(isOpen(tenant.institution(), round.getConfirmedOn())).isTrue();
                  if (round.getValue() == AnswerValue.NO && !isGate(response, round)) {
                    assertThat(round.getTargetOn()).isAfterOrEqualTo(round.getConfirmedOn());
                    assertThat(year.contains(round.getTargetOn())).isTrue();
                  } else {
                    assertThat(round.getTargetOn()).isNull();
                  }
                });
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2026-04-01", "2026-04-03", "2026-11-22", "2027-03-31"})
  void theDemoAccountsFindTheirInstitutionsAsPromised(LocalDate today) {
    DemoData data = DemoData.asOf(today);
    FiscalYear year = FiscalYear.of(today);

    DemoData.Tenant fuji = tenant(data, "ふじ内科医院");
    assertThat(fuji.responses()).extracting(ChecklistResponse::year).doesNotContain(year);
    assertThat(fuji.responses())
        .hasSize(2)
        .allMatch(r -> r.getProgress().getStanding().isComplete());
    assertThat(fuji.staff().members())
        .extracting(Staff.Member::role)
        .containsExactlyInAnyOrder(InstitutionRole.values());

    DemoData.Tenant midori = tenant(data, "みどり助産所");
    assertThat(midori.responses())
        .filteredOn(r -> r.year().equals(year.previous()))
        .singleElement()
        .matches(ChecklistResponse::hasNoSystem);
    assertThat(midori.institution().code()).isNull();
  }

  @Test
  void theTwoInstitutionsOfOnePersonDiffer() {
    FiscalYear year = FiscalYear.of(AUTUMN);
    assertThat(tenant(DATA, "あおぞら内科医院").responses())
        .filteredOn(r -> r.year().equals(year))
        .singleElement()
        .matches(r -> r.getProgress().getStanding() == Standing.IN_PROGRESS)
        .matches(r -> !isOverdue(r, AUTUMN));
    assertThat(tenant(DATA, "あおぞら歯科医院").responses())
        .filteredOn(r -> r.year().equals(year))
        .singleElement()
        .matches(r -> isOverdue(r, AUTUMN));
  }

  @Test
  void everyPersonOfTheDemoButTheVendorsAndOneHasAPlace() {
    Set<String> members =
        DATA.tenants().stream()
            .flatMap(t -> t.staff().members().stream())
            .map(m -> m.sub())
            .collect(Collectors.toSet());
    Set<String> officers = DATA.officers().stream().map(Officer::sub).collect(Collectors.toSet());
    List<Person> people =
        Person.all().stream()
            .filter(p -> !p.scope().isEmpty() && !p.role().equals("VENDOR"))
            .toList();
    assertThat(people).hasSize(Person.all().size() - 2);
    for (Person person : people) {
      assertThat(person.portal().equals("tenant") ? members : officers).contains(person.sub());
      if (person.portal().equals("tenant")) {
        assertThat(Arrays.asList(person.scope().split("・")))
            .allSatisfy(name -> assertThat(tenant(DATA, name)).isNotNull());
      }
    }
    assertThat(DATA.officers())
        .allSatisfy(
            o -> assertThat(o.healthCenterCode() == null).isNotEqualTo(o.prefectureCode() == null));
    assertThat(DATA.tenants())
        .allSatisfy(
            t ->
                assertThat(t.staff().members())
                    .extracting(Staff.Member::role)
                    .contains(InstitutionRole.ADMINISTRATOR));
  }

  private static List<DemoInstitution> institutions() {
    return DATA.tenants().stream().map(DemoData.Tenant::institution).toList();
  }

  private static <K> Map<K, Long> count(Function<DemoInstitution, K> by) {
    return institutions().stream().collect(groupingBy(by, counting()));
  }

  private static Stream<ChecklistResponse> responses(DemoData data, FiscalYear year) {
    return data.tenants().stream()
        .flatMap(t -> t.responses().stream())
        .filter(r -> r.year().equals(year));
  }

  private static List<Round> rounds(DemoData data) {
    return data.tenants().stream()
        .flatMap(t -> t.responses().stream())
        .flatMap(r -> r.getRounds().stream())
        .toList();
  }

  private static DemoData.Tenant tenant(DemoData data, String name) {
    return data.tenants().stream()
        .filter(t -> t.institution().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOverdue(ChecklistResponse response, LocalDate today) {
    LocalDate target = response.getProgress().getNextTargetOn();
    return target != null && target.isBefore(today);
  }

  private static boolean isGate(ChecklistResponse response, Round round) {
    return response.getEdition().gate().orElseThrow().getId().equals(round.getItemId());
  }

  private static boolean isOpen(DemoInstitution institution, LocalDate day) {
    return !day.isBefore(institution.openedOn())
        && (institution.closedOn() == null || !day.isAfter(institution.closedOn()));
  }

  private static List<String> lines(DemoData data) {
    return data.tenants().stream()
        .flatMap(
            t ->
                Stream.concat(
                    Stream.of(t.institution() + " " + t.staff().members()),
                    t.responses().stream()
                        .flatMap(r -> r.getRounds().stream())
                        .map(
                            r ->
                                String.join(
                                    " ",
                                    r.getItemId(),
                                    r.getValue().name(),
                                    String.valueOf(r.getConfirmedOn()),
                                    String.valueOf(r.getTargetOn()),
                                    String.valueOf(r.getRemarks()),
                                    r.getAnsweredAt().toString(),
                                    r.getAnsweredByName()))))
        .toList();
  }
}
