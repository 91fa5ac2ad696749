package jp.mimamori.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.mimamori.identity.Actor;
import jp.mimamori.print.PdfReading;
import jp.mimamori.responsibility.AgreementDetails.Share;
import jp.mimamori.vendor.ContractKind;
import jp.mimamori.vendor.Vendor;
import jp.mimamori.vendor.VendorDetails;
import org.junit.jupiter.api.Test;

class AgreementTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
  private static final Actor HANAKO = new Actor("sub", "諫早 花子", "STAFF");

  private final Agreement agreement = new Agreement(7);

  @Test
  void theTableHasTheDutiesOfTheGuidelineInItsFourFields() {
    assertThat(Duty.values()).hasSize(8);
    assertThat(List.of(Duty.values())).filteredOn(Duty::isFirst).hasSize(DutyField.values().length);
    assertThat(Duty.EXPLAIN_INCIDENT.isFirst()).isTrue();
    assertThat(Duty.PREVENT.isFirst()).isFalse();
  }

  @Test
  void whatIsNotAgreedOnStaysOpenAsDoesWhatNobodyMentions() {
    agreement.write(details(Map.of(Duty.AUDIT, share(Bearer.BOTH))), HANAKO, NOW);
    assertThat(agreement.getSettled()).isEqualTo(1);
    agreement.write(details(Map.of(Duty.PREVENT, share(Bearer.NOT_AGREED))), HANAKO, NOW);
    assertThat(agreement.getSettled()).isEqualTo(1);
    assertThat(agreement.getOpen()).isEqualTo(7);
    assertThat(agreement.of(Duty.AUDIT).orElseThrow().getBearer()).isEqualTo(Bearer.BOTH);
  }

  @Test
  void itIsCompleteOnceEachDutyIsSharedOut() {
    Map<Duty, Share> all = new EnumMap<>(Duty.class);
    for (Duty duty : Duty.values()) {
      all.put(duty, share(Bearer.OWN));
    }
    all.put(Duty.PROVIDE, share(Bearer.NOT_APPLICABLE));
    agreement.write(details(all), HANAKO, NOW);
    assertThat(new VendorAgreement(vendor(), agreement).isComplete()).isTrue();
    assertThat(new VendorAgreement(vendor(), null).isComplete()).isFalse();
  }

  @Test
  void longTextsAndDaysToComeAreRefused() {
    AgreementDetails details =
        new AgreementDetails(
            "書".repeat(201),
            TODAY.plusDays(1),
            Map.of(Duty.AUDIT, new Share(Bearer.BOTH, "分".repeat(501))));
    assertThat(details.faults(TODAY))
        .containsExactly(
            AgreementFault.DOCUMENT_TOO_LONG,
            AgreementFault.AGREED_IN_FUTURE,
            AgreementFault.NOTE_TOO_LONG);
    assertThat(details(Map.of(Duty.AUDIT, share(Bearer.BOTH))).faults(TODAY)).isEmpty();
  }

  @Test
  void thePaperShowsWhoAnswersForWhat() throws IOException {
    agreement.write(
        new AgreementDetails(
            "保守契約書",
            TODAY,
            Map.of(
                Duty.AUDIT,
                new Share(Bearer.BOTH, "点検は事業者、確かめるのは当院"),
                Duty.PREVENT,
                share(Bearer.NOT_AGREED))),
        HANAKO,
        NOW);
    byte[] pdf =
        ResponsibilityDocument.print(
            "髙﨑𠮷医院",
            List.of(new VendorAgreement(vendor(), agreement), new VendorAgreement(vendor(), null)),
            TODAY);
    assertThat(PdfReading.of(pdf).text().replaceAll("[\\s　]", ""))
        .contains("責任分界表", "髙﨑𠮷医院", "みなと医療", "通常時の責任", "非常時の責任")
        .contains("書いてある文書：保守契約書事業者と確かめた日：令和8年11月23日")
        .contains("両方点検は事業者、確かめるのは当院", "まだ決めていない", "まだ書かれていません");
    assertThat(PdfReading.of(ResponsibilityDocument.print("みどり助産所", List.of(), TODAY)).text())
        .contains("登録されていません");
  }

  private static AgreementDetails details(Map<Duty, Share> shares) {
    return new AgreementDetails(null, TODAY, shares);
  }

  private static Share share(Bearer bearer) {
    return new Share(bearer, null);
  }

  private static Vendor vendor() {
    return new Vendor(
        new VendorDetails(
            "みなと医療", "電子カルテ", ContractKind.MAINTENANCE, null, null, null, null, null, null));
  }
}
