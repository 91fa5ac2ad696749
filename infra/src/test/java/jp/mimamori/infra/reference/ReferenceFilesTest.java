package jp.mimamori.infra.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the data files promise, read without a database. */
class ReferenceFilesTest {

  static Stream<ReferenceFile> files() {
    return ReferenceFile.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRowHasItsOwnKey(ReferenceFile file) {
    assertThat(file.rows()).isNotEmpty().extracting(r -> r.get(file.key())).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyRowSaysWhereItComesFromAndHowSureItIs(ReferenceFile file) {
    assertThat(file.rows())
        .allSatisfy(
            row -> {
              assertThat(row.get("source")).isNotBlank();
              assertThat(row.get("confidence"))
                  .isIn("SEED", "PUBLISHED", "DRAFT", "MEMORY", "INFERRED");
              assertThat(row.get("verified")).isIn("true", "false");
            });
  }

  @ParameterizedTest
  @MethodSource("files")
  void onlyWhatWasReadInAFinalSourceIsVerified(ReferenceFile file) {
    assertThat(file.rows())
        .filteredOn(row -> "true".equals(row.get("verified")))
        .extracting(row -> row.get("confidence"))
        .isSubsetOf("SEED", "PUBLISHED");
  }

  @ParameterizedTest
  @MethodSource("files")
  void fieldsHaveNoStraySpacesOrControlCharacters(ReferenceFile file) {
    assertThat(file.rows())
        .flatExtracting(Map::values)
        .filteredOn(value -> value != null)
        .allSatisfy(
            value ->
                assertThat(value)
                    .isEqualTo(value.strip())
                    .doesNotContainPattern("[\\p{Cc}&&[^\n]]"));
  }

  @Test
  void nagasakiHasTenHealthCentersAndTwentyOneMunicipalities() {
    assertThat(rows("health_center")).hasSize(10);
    assertThat(rows("municipality")).hasSize(21);
    assertThat(rows("health_center"))
        .filteredOn(row -> row.get("authority").equals("CITY"))
        .extracting(row -> row.get("name"))
        .containsExactly("長崎市保健所", "佐世保市保健所");
  }

  @Test
  void everyHealthCenterHasAMunicipalityAndAnEntryAmongTheContacts() {
    Set<String> centers = keys("health_center");
    assertThat(column("municipality", "health_center_code")).containsAll(centers);
    assertThat(centers).containsAll(column("municipality", "health_center_code"));
    assertThat(keys("external_contact")).containsAll(centers);
    assertThat(keys("prefecture")).containsAll(column("health_center", "prefecture_code"));
  }

  @ParameterizedTest
  @CsvSource({
    "R5-H, 10, 8, 1", "R5-P, 9, 9, 1", "R5-V, 8, 6, 0",
    "R6-H, 18, 0, 1", "R6-P, 18, 0, 1", "R6-V, 14, 0, 0",
    "R7-H, 19, 0, 1", "R7-P, 19, 0, 1", "R7-V, 14, 0, 0",
    "R8-H, 0, 0, 0", "R8-P, 0, 0, 0", "R8-V, 0, 0, 0",
  })
  void anEditionHasAsManyItemsAsTheForm(String edition, int required, int reference, int gates) {
    List<Map<String, String>> items = items(edition);
    assertThat(items)
        .filteredOn(i -> i.get("requirement").equals("REQUIRED") && !isGate(i))
        .hasSize(required);
    assertThat(items).filteredOn(i -> i.get("requirement").equals("REFERENCE")).hasSize(reference);
    assertThat(items).filteredOn(ReferenceFilesTest::isGate).hasSize(gates);
  }

  @Test
  void onlyEditionsWithoutItemsAreMarkedAsNotLoaded() {
    Set<String> withItems = column("checklist_item", "edition_id");
    assertThat(rows("checklist_edition"))
        .allSatisfy(
            row ->
                assertThat(row.get("status"))
                    .isEqualTo(withItems.contains(row.get("id")) ? "LOADED" : "TEXT_NOT_LOADED"));
    assertThat(keys("checklist_edition")).containsAll(withItems);
  }

  @Test
  void anAudienceHasOneEditionAFiscalYear() {
    assertThat(rows("checklist_edition"))
        .extracting(row -> row.get("audience") + row.get("fiscal_year"))
        .doesNotHaveDuplicates();
  }

  @Test
  void positionsRunWithoutGapsAndTheGateComesFirst() {
    for (String edition : column("checklist_item", "edition_id")) {
      List<Map<String, String>> items = items(edition);
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < items.size(); i++) {
        expected.add(String.valueOf(i));
      }
      assertThat(items).extracting(i -> i.get("position")).isEqualTo(expected);
      assertThat(isGate(items.get(0))).isEqualTo(!edition.endsWith("-V"));
      assertThat(items).allSatisfy(i -> assertThat(i.get("id")).startsWith(edition + "-"));
    }
  }

  @Test
  void aNumberIsUsedOnceWithinASectionAndGroup() {
    assertThat(rows("checklist_item"))
        .filteredOn(i -> !isGate(i))
        .allSatisfy(i -> assertThat(i.get("official_no")).isNotBlank())
        .extracting(
            i ->
                String.join(
                    "/",
                    i.get("edition_id"),
                    i.get("section_no"),
                    String.valueOf(i.get("group_name")),
                    i.get("official_no")))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyItemAsksForOneOfTheNineteenControlsAndEveryControlIsAskedFor() {
    assertThat(keys("control")).hasSize(19).isEqualTo(column("checklist_item", "control_id"));
  }

  @Test
  void onlyWhatAVendorAnswersMayBeLeftOut() {
    assertThat(rows("checklist_item"))
        .filteredOn(i -> i.get("not_required_allowed").equals("true"))
        .allSatisfy(i -> assertThat(i.get("edition_id")).doesNotEndWith("-V"))
        .extracting(i -> i.get("control_id"))
        .containsOnly("RMT", "MDS");
  }

  @Test
  void theSameControlInTheSamePlaceOfPharmacyAndInstitutionFormIsTheSameQuestion() {
    for (String year : List.of("R5", "R6", "R7")) {
      assertThat(items(year + "-P"))
          .extracting(i -> i.get("control_id"), i -> i.get("text"))
          .containsExactlyElementsOf(
              items(year + "-H").stream()
                  .map(i -> tuple(i.get("control_id"), i.get("text")))
                  .toList());
      assertThat(items(year + "-P"))
          .allSatisfy(i -> assertThat(i).containsEntry("verified", "false"));
    }
  }

  @Test
  void everyControlExplainsItselfInFewSentences() {
    assertThat(rows("control"))
        .allSatisfy(
            control -> {
              for (String part : List.of("meaning", "action", "ask", "show_at_inspection")) {
                assertThat(control.get(part)).as(control.get("id") + " " + part).endsWith("。");
                assertThat(control.get(part).chars().filter(c -> c == '。').count())
                    .isBetween(1L, 4L);
              }
              assertThat(control.get("vendor_text")).startsWith("いつもお世話になっております。");
            });
  }

  @Test
  void datesAreDates() {
    assertThat(rows("checklist_edition"))
        .extracting(row -> row.get("published_on"))
        .filteredOn(date -> date != null)
        .allSatisfy(date -> assertThat(LocalDate.parse(date)).isAfter(LocalDate.of(2023, 1, 1)));
  }

  private static boolean isGate(Map<String, String> item) {
    return item.get("is_gate").equals("true");
  }

  private static List<Map<String, String>> rows(String table) {
    return ReferenceFile.ALL.stream()
        .filter(f -> f.table().equals(table))
        .findFirst()
        .orElseThrow()
        .rows();
  }

  private static List<Map<String, String>> items(String edition) {
    return rows("checklist_item").stream()
        .filter(i -> i.get("edition_id").equals(edition))
        .toList();
  }

  private static Set<String> keys(String table) {
    return column(table, rows(table).get(0).containsKey("code") ? "code" : "id");
  }

  private static Set<String> column(String table, String column) {
    return rows(table).stream()
        .map(r -> r.get(column))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
