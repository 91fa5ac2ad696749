package jp.mimamori.submission;

import static jp.mimamori.checklist.AnswerValue.NO;
import static jp.mimamori.checklist.AnswerValue.YES;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.mimamori.checklist.Answer;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.EditionFixture;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.vendor.ContractKind;
import jp.mimamori.vendor.Vendor;
import jp.mimamori.vendor.VendorDetails;
import org.junit.jupiter.api.Test;

class SubmissionCheckTest {

  private static final FiscalYear YEAR = new FiscalYear(2026);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
  private static final Actor CLERK = new Actor("sub-1", "藤井 美咲", "STAFF");

  private final ChecklistEdition edition = EditionFixture.edition();
  private final ChecklistResponse response = new ChecklistResponse(YEAR, edition, NOW);

  @Test
  void withoutTheGateQuestionNothingElseIsTold() {
    assertThat(kinds(check())).containsExactly(FindingKind.GATE_OPEN);
    assertThat(check().isPassed()).isFalse();
  }

  @Test
  void everyOpenItemBlocksAndReferenceItemsDoNot() {
    answer(EditionFixture.GATE, YES, TODAY);
    answer(EditionFixture.LEDGER, YES, TODAY);

    assertThat(kinds(check())).containsExactly(FindingKind.ITEM_OPEN);
    assertThat(check().getBlocking().get(0).getLines())
        .extracting(line -> line.getItem().getId())
        .containsExactly(EditionFixture.DISCLOSURE, EditionFixture.PATCH);
  }

  @Test
  void aNoDoesNotBlockNorDoesItsPassedTarget() {
    answerAll(NO);

    assertThat(check().isPassed()).isTrue();
    assertThat(kinds(check(TODAY.plusDays(10)))).containsExactly(FindingKind.TARGET_PASSED);
    assertThat(check(TODAY.plusDays(10)).isPassed()).isTrue();
  }

  @Test
  void whatWasConfirmedHalfAYearAgoIsWorthALook() {
    answerAll(YES);

    assertThat(kinds(check(TODAY.plusMonths(6).minusDays(1)))).isEmpty();
    assertThat(kinds(check(TODAY.plusMonths(6)))).containsExactly(FindingKind.CONFIRMED_LONG_AGO);
  }

  @Test
  void withoutASystemNothingElseIsMissing() {
    answer(EditionFixture.GATE, NO, TODAY);

    assertThat(kinds(check())).isEmpty();
    assertThat(check().isPassed()).isTrue();
  }

  @Test
  void aVendorsFormThatIsOutWarnsAndDoesNotBlock() {
    answerAll(YES);
    SubmissionCheck check = withVendor();

    assertThat(kinds(check)).containsExactly(FindingKind.VENDOR_FORM_OPEN);
    assertThat(check.getWarnings().get(0).getVendors()).hasSize(1);
    assertThat(check.isPassed()).isTrue();
  }

  @Test
  void whatNeedsNoEntryWithoutAVendorIsAskedAgainWithOne() {
    answerAll(YES);
    answer(EditionFixture.DISCLOSURE, AnswerValue.NOT_REQUIRED, TODAY);

    assertThat(kinds(check())).isEmpty();
    assertThat(kinds(withVendor())).contains(FindingKind.NOT_REQUIRED_WITH_VENDOR);
    assertThat(withVendor().getWarnings().get(1).getLines())
        .extracting(line -> line.getItem().getId())
        .containsExactly(EditionFixture.DISCLOSURE);
  }

  /** One that has not answered yet. */
  private SubmissionCheck withVendor() {
    Vendor vendor =
        new Vendor(
            new VendorDetails(
                "長崎レセコン", "レセコン", ContractKind.MAINTENANCE, null, null, null, null, null, null));
    VendorSheet open =
        new VendorSheet(vendor, new ChecklistSheet(YEAR, edition, null, Map.of(), TODAY));
    return SubmissionCheck.of(new FormSet(sheet(TODAY), List.of(open), true), Set.of(), TODAY);
  }

  @Test
  void whoSaysNothingAboutVendorsIsTold() {
    answerAll(YES);

    assertThat(
            kinds(SubmissionCheck.of(new FormSet(sheet(TODAY), List.of(), false), Set.of(), TODAY)))
        .containsExactly(FindingKind.VENDORS_UNKNOWN);
  }

  @Test
  void whatTheRecordsContradictWarnsAndDoesNotBlock() {
    answerAll(YES);
    FormSet forms = new FormSet(sheet(TODAY), List.of(), true);
    SubmissionCheck check = SubmissionCheck.of(forms, Set.of(EditionFixture.PATCH), TODAY);

    assertThat(kinds(check)).containsExactly(FindingKind.CONTRADICTED);
    assertThat(check.getWarnings().get(0).getLines())
        .extracting(line -> line.getItem().getId())
        .containsExactly(EditionFixture.PATCH);
    assertThat(check.isPassed()).isTrue();
  }

  private SubmissionCheck check() {
    return check(TODAY);
  }

  private SubmissionCheck check(LocalDate today) {
    return SubmissionCheck.of(new FormSet(sheet(today), List.of(), true), Set.of(), today);
  }

  private ChecklistSheet sheet(LocalDate today) {
    return new ChecklistSheet(YEAR, edition, response, Map.of(), today);
  }

  private void answerAll(AnswerValue value) {
    answer(EditionFixture.GATE, YES, TODAY);
    answer(EditionFixture.LEDGER, value, TODAY);
    answer(EditionFixture.DISCLOSURE, value, TODAY);
    answer(EditionFixture.PATCH, value, TODAY);
  }

  private void answer(String item, AnswerValue value, LocalDate on) {
    response.answer(
        edition.item(item).orElseThrow(),
        new Answer(value, on, value == NO ? on.plusDays(9) : null, null),
        CLERK,
        NOW,
        TODAY);
  }

  private static List<FindingKind> kinds(SubmissionCheck check) {
    return Stream.concat(check.getBlocking().stream(), check.getWarnings().stream())
        .map(Finding::getKind)
        .toList();
  }
}
