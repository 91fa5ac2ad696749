package jp.mimamori.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.mimamori.organization.InstitutionKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonTest {

  private static final KnownInstitution FUJI =
      known(1, "ふじ内科医院", "4210100014", "長崎県諫早市栄田町26-49", "0957-22-0001");
  private static final KnownInstitution SAKURA =
      known(2, "さくら医院", "4210101236", "諫早市永昌町1番1号", "0957-22-0002");

  private static KnownInstitution known(
      long id, String name, String code, String address, String phone) {
    return new KnownInstitution(id, record(0, name, code, address, phone), null);
  }

  private static RegistryRecord record(
      int line, String name, String code, String address, String phone) {
    return new RegistryRecord(
        line, InstitutionKind.CLINIC, name, null, code, "42204", address, phone, null);
  }

  private static Match only(RegistryRecord record) {
    return new Comparison(List.of(FUJI, SAKURA), List.of(record)).matches().get(0);
  }

  @Test
  void writtenInAnotherWayItIsTheSame() {
    RegistryRecord file =
        record(1, "医療法人藤会　ふじ内科医院", "4210100014", "諫早市栄田町２６番地４９　藤ビル２階", "（0957）22-0001");
    assertThat(only(file).finding()).isNull();
  }

  @Test
  void aNewCodeIsAChangeAndNoNewInstitution() {
    Match match = only(record(1, "ふじ内科医院", "4210101236", "諫早市栄田町26-49", null));
    assertThat(match.finding()).isEqualTo(Finding.CHANGED);
    assertThat(match.candidates()).containsExactly(FUJI);
    assertThat(ChangedField.between(match.record(), FUJI.facts()))
        .containsExactly(ChangedField.CODE);
  }

  @Test
  void whoMovedIsFoundByNameAndTelephone() {
    Match match = only(record(1, "ふじ内科医院", null, "諫早市貝津町100", "0957-22-0001"));
    assertThat(match.finding()).isEqualTo(Finding.CHANGED);
  }

  @Test
  void theCodeAloneDecidesNothing() {
    Match match = only(record(1, "みなと医院", "4210100014", "諫早市小野町5", "0957-22-9999"));
    assertThat(match.finding()).isEqualTo(Finding.UNCLEAR);
    assertThat(match.doubt()).isEqualTo(Doubt.WEAK);
    assertThat(match.candidates()).containsExactly(FUJI);
  }

  @Test
  void anotherNameAtTheSamePlaceMayBeASuccessor() {
    Match match = only(record(1, "みなと医院", "4210299990", "諫早市栄田町26-49", "0957-22-0001"));
    assertThat(match.doubt()).isEqualTo(Doubt.WEAK);
  }

  @Test
  void aNeighbourInTheSameBuildingRaisesNoDoubt() {
    List<Match> matches =
        new Comparison(
                List.of(FUJI),
                List.of(
                    record(1, "みなと医院", null, "諫早市栄田町26-49 3階", "0957-22-5555"),
                    record(2, "ふじ内科医院", null, "諫早市栄田町26-49 2階", null)))
            .matches();
    assertThat(matches.get(0).finding()).isEqualTo(Finding.NEW);
    assertThat(matches.get(1).finding()).isNull();
  }

  @Test
  void theSameNameInAnotherTownIsAnotherInstitution() {
    RegistryRecord file =
        new RegistryRecord(
            1, InstitutionKind.CLINIC, "さくら医院", null, null, "42205", "大村市西大村", null, null);
    assertThat(only(file).finding()).isEqualTo(Finding.NEW);
  }

  @Test
  void aDentalClinicAtTheSameAddressIsAnotherInstitution() {
    RegistryRecord file =
        new RegistryRecord(
            1,
            InstitutionKind.DENTAL_CLINIC,
            "ふじ内科医院",
            null,
            null,
            "42204",
            "諫早市栄田町26-49",
            "0957-22-0001",
            null);
    assertThat(only(file).finding()).isEqualTo(Finding.NEW);
  }

  @Test
  void twoRecordsForOneInstitutionAreForAPerson() {
    RegistryRecord first = record(1, "ふじ内科医院", null, "諫早市栄田町26-49", null);
    RegistryRecord second = record(2, "ふじ内科医院", null, null, "0957-22-0001");
    assertThat(new Comparison(List.of(FUJI), List.of(first, second)).matches())
        .extracting(Match::doubt)
        .containsExactly(Doubt.TWICE, Doubt.TWICE);
  }

  @Test
  void whoIsClosedIsNotOpenedByItself() {
    KnownInstitution closed = new KnownInstitution(1, FUJI.facts(), LocalDate.of(2026, 10, 1));
    Match match = new Comparison(List.of(closed), List.of(FUJI.facts())).matches().get(0);
    assertThat(match.doubt()).isEqualTo(Doubt.CLOSED);
  }

  @Test
  void whatCannotBePlacedIsNotAddedByItself() {
    RegistryRecord file =
        new RegistryRecord(1, InstitutionKind.CLINIC, "どこか医院", null, null, null, "番外地", null, null);
    assertThat(only(file).doubt()).isEqualTo(Doubt.PLACE);
  }

  @Test
  void whatTheFileLacksIsMissingUnlessItMightBeMeant() {
    Set<KindGroup> medical = EnumSet.of(KindGroup.MEDICAL);
    Comparison comparison =
        new Comparison(
            List.of(FUJI, SAKURA),
            List.of(record(1, "みなと医院", "4210100014", "諫早市小野町5", "0957-22-9999")));
    assertThat(comparison.missing(medical)).containsExactly(SAKURA);
    assertThat(comparison.missing(EnumSet.of(KindGroup.DENTAL))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "長崎県諫早市栄田町26-49, 諫早市栄田町26番地49号",
    "諫早市大字永昌東町一丁目２番３号, 諫早市永昌東町1-2-3",
    "諫早市多良見町化屋９７８番地の１, 諫早市多良見町化屋978-1 ビル3F",
  })
  void addressesAreComparedUpToTheHouse(String one, String other) {
    assertThat(Folded.address(one)).isEqualTo(Folded.address(other));
  }

  @ParameterizedTest
  @CsvSource({
    "ふじ 内科医院, ふじ内科医院",
    "医療法人社団　藤会　ふじ内科医院, ふじ内科医院",
    "ﾌｼﾞ医院, フジ医院",
  })
  void namesAreComparedWithoutTheCorporation(String one, String other) {
    assertThat(Folded.name(one)).isEqualTo(Folded.name(other));
  }
}
