package jp.mimamori.checklist;

import static jp.mimamori.checklist.AnswerFault.CONFIRMED_ON_BEFORE_PREVIOUS_ROUND;
import static jp.mimamori.checklist.AnswerFault.CONFIRMED_ON_IN_FUTURE;
import static jp.mimamori.checklist.AnswerFault.CONFIRMED_ON_MISSING;
import static jp.mimamori.checklist.AnswerFault.CONFIRMED_ON_OUTSIDE_YEAR;
import static jp.mimamori.checklist.AnswerFault.GATE_CLOSED;
import static jp.mimamori.checklist.AnswerFault.NOTHING_TO_CORRECT;
import static jp.mimamori.checklist.AnswerFault.NOT_REQUIRED_NOT_ALLOWED;
import static jp.mimamori.checklist.AnswerFault.REMARKS_TOO_LONG;
import static jp.mimamori.checklist.AnswerFault.TARGET_ON_BEFORE_CONFIRMED_ON;
import static jp.mimamori.checklist.AnswerFault.TARGET_ON_MISSING;
import static jp.mimamori.checklist.AnswerFault.TARGET_ON_OUTSIDE_YEAR;
import static jp.mimamori.checklist.AnswerFault.VALUE_MISSING;
import static jp.mimamori.checklist.AnswerFault.YEAR_CLOSED;
import static jp.mimamori.checklist.AnswerValue.NO;
import static jp.mimamori.checklist.AnswerValue.NOT_REQUIRED;
import static jp.mimamori.checklist.AnswerValue.YES;
import static jp.mimamori.checklist.EditionFixture.DISCLOSURE;
import static jp.mimamori.checklist.EditionFixture.GATE;
import static jp.mimamori.checklist.EditionFixture.LEDGER;
import static jp.mimamori.checklist.EditionFixture.PATCH;
import static jp.mimamori.checklist.EditionFixture.REFERENCE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;
import org.junit.jupiter.api.Test;

class ChecklistResponseTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final LocalDate TARGET = LocalDate.of(2027, 3, 31);
  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
  private static final Actor MANAGER = new Actor("sub-1", "山田 花子", "STAFF");

  private final ChecklistEdition edition = EditionFixture.edition();
  private final ChecklistResponse response =
      new ChecklistResponse(new FiscalYear(2026), edition, NOW);

  @Test
  void answeringNoRequiresATargetDate() {
    assertThat(faultsOf(LEDGER, NO, TODAY, null)).containsExactly(TARGET_ON_MISSING);
  }

  @Test
  void theTargetDateLiesWithinTheFiscalYear() {
    assertThat(faultsOf(LEDGER, NO, TODAY, LocalDate.of(2027, 4, 1)))
        .containsExactly(TARGET_ON_OUTSIDE_YEAR);
    assertThat(faultsOf(LEDGER, NO, TODAY, LocalDate.of(2026, 3, 31)))
        .containsExactly(TARGET_ON_OUTSIDE_YEAR);
    assertThat(faultsOf(LEDGER, NO, TODAY, LocalDate.of(2027, 3, 31))).isEmpty();
  }

  @Test
  void theTargetDateIsNotBeforeTheConfirmation() {
    assertThat(faultsOf(LEDGER, NO, TODAY, TODAY.minusDays(1)))
        .containsExactly(TARGET_ON_BEFORE_CONFIRMED_ON);
  }

  @Test
  void aTargetDateOfAYesIsDropped() {
    assertThat(answer(LEDGER, YES, TODAY, TARGET).getTargetOn()).isNull();
  }

  @Test
  void aRoundFromPaperIsMarkedAndObeysTheSameRules() {
    PaperEntry paper = new PaperEntry("県央保健所", TODAY.minusDays(2));
    Round round = fromPaper(new Answer(YES, TODAY.minusDays(3), null, null), paper);

    assertThat(round.getPaper()).isEqualTo(paper);
    assertThat(round.getRoundNo()).isEqualTo(1);
    assertThat(response.getProgress().getAnswered()).isEqualTo(1);
    assertThat(answer(LEDGER, YES, TODAY, null).getPaper()).as("the institution's own").isNull();
    assertThat(
            catchThrowableOfType(
                    AnswerRefusedException.class,
                    () -> fromPaper(new Answer(NO, TODAY, null, null), paper))
                .faults())
        .containsExactly(TARGET_ON_MISSING);
  }

  private Round fromPaper(Answer answer, PaperEntry paper) {
    Actor officer = new Actor("officer", "諫山 浩", "県央保健所");
    return response.answerFromPaper(
        edition.item(LEDGER).orElseThrow(), answer, paper, officer, NOW, TODAY);
  }

  @Test
  void nothingIsConfirmedInTheFuture() {
    assertThat(faultsOf(LEDGER, YES, TODAY.plusDays(1), null))
        .containsExactly(CONFIRMED_ON_IN_FUTURE);
    assertThat(faultsOf(LEDGER, YES, TODAY, null)).isEmpty();
  }

  @Test
  void nothingIsConfirmedInAnotherFiscalYear() {
    assertThat(faultsOf(LEDGER, YES, LocalDate.of(2026, 3, 31), null))
        .containsExactly(CONFIRMED_ON_OUTSIDE_YEAR);
    assertThat(faultsOf(LEDGER, YES, LocalDate.of(2026, 4, 1), null)).isEmpty();
  }

  @Test
  void allFaultsAreToldAtOnce() {
    assertThat(faultsOf(LEDGER, null, null, null))
        .containsExactlyInAnyOrder(VALUE_MISSING, CONFIRMED_ON_MISSING);
  }

  @Test
  void remarksCountCharactersNotHalvesOfCharacters() {
    String longest = "𠮷".repeat(Answer.REMARKS_MAX);
    assertThat(faults(LEDGER, new Answer(YES, TODAY, null, longest))).isEmpty();
    assertThat(faults(PATCH, new Answer(YES, TODAY, null, longest + "あ")))
        .containsExactly(REMARKS_TOO_LONG);
  }

  @Test
  void noEntryIsNeededOnlyWhereTheFormSaysSo() {
    assertThat(faultsOf(LEDGER, NOT_REQUIRED, TODAY, null))
        .containsExactly(NOT_REQUIRED_NOT_ALLOWED);
    assertThat(faultsOf(DISCLOSURE, NOT_REQUIRED, TODAY, null)).isEmpty();
  }

  @Test
  void aYearThatIsOverTakesNoAnswers() {
    ChecklistResponse old = new ChecklistResponse(new FiscalYear(2025), edition, NOW);
    AnswerRefusedException refused =
        catchThrowableOfType(
            AnswerRefusedException.class,
            () ->
                old.answer(
                    item(LEDGER),
                    new Answer(YES, LocalDate.of(2026, 3, 1), null, null),
                    MANAGER,
                    NOW,
                    TODAY));
    assertThat(refused.faults()).containsExactly(YEAR_CLOSED);
  }

  @Test
  void aRoundIsAddedAndTheEarlierOnesStay() {
    answer(LEDGER, NO, LocalDate.of(2026, 6, 1), TARGET);
    answer(LEDGER, YES, TODAY, null);

    List<Round> history = response.history(LEDGER);
    assertThat(history).extracting(Round::getRoundNo).containsExactly(1, 2);
    assertThat(history).extracting(Round::getValue).containsExactly(NO, YES);
    assertThat(history).extracting(Round::isLatest).containsExactly(false, true);
    assertThat(history.get(0).getTargetOn()).isEqualTo(TARGET);
  }

  @Test
  void aRoundIsNotConfirmedBeforeTheOneBefore() {
    answer(LEDGER, NO, TODAY, TARGET);
    assertThat(faultsOf(LEDGER, YES, TODAY.minusDays(1), null))
        .containsExactly(CONFIRMED_ON_BEFORE_PREVIOUS_ROUND);
  }

  @Test
  void aCorrectionKeepsTheRoundNumberAndTheSlip() {
    answer(LEDGER, YES, TODAY, null);
    response.correct(item(LEDGER), new Answer(NO, TODAY, TARGET, null), MANAGER, NOW, TODAY);

    assertThat(response.history(LEDGER)).extracting(Round::getRoundNo).containsExactly(1, 1);
    assertThat(response.history(LEDGER)).extracting(Round::getRevisionNo).containsExactly(1, 2);
    assertThat(response.latest(LEDGER)).get().extracting(Round::getValue).isEqualTo(NO);
    assertThat(response.getProgress().getNo()).isEqualTo(1);
    assertThat(response.getProgress().getYes()).isZero();
  }

  @Test
  void onlyWhatWasAnsweredCanBeCorrected() {
    AnswerRefusedException refused =
        catchThrowableOfType(
            AnswerRefusedException.class,
            () ->
                response.correct(
                    item(LEDGER), new Answer(YES, TODAY, null, null), MANAGER, NOW, TODAY));
    assertThat(refused.faults()).containsExactly(NOTHING_TO_CORRECT);
  }

  @Test
  void completeMeansAnAnswerAndADateOnEveryRequiredItem() {
    answer(GATE, YES, TODAY, null);
    answer(LEDGER, YES, TODAY, null);
    answer(DISCLOSURE, NOT_REQUIRED, TODAY, null);
    assertThat(response.getProgress().getStanding()).isEqualTo(Standing.IN_PROGRESS);
    assertThat(response.getProgress().getOpen()).isEqualTo(1);

    answer(PATCH, NO, TODAY, TARGET);

    Progress progress = response.getProgress();
    assertThat(progress.getStanding()).isEqualTo(Standing.COMPLETE);
    assertThat(progress.getAnswered()).isEqualTo(4).isEqualTo(progress.getApplicable());
    assertThat(progress.getYes()).isEqualTo(2);
    assertThat(progress.getAchievable()).isEqualTo(3);
    assertThat(progress.getNextTargetOn()).isEqualTo(TARGET);
  }

  @Test
  void achievedMeansCompleteWithoutANo() {
    answer(GATE, YES, TODAY, null);
    answer(LEDGER, YES, TODAY, null);
    answer(DISCLOSURE, NOT_REQUIRED, TODAY, null);
    answer(PATCH, NO, TODAY, TARGET);
    answer(PATCH, YES, TODAY, null);

    assertThat(response.getProgress().getStanding()).isEqualTo(Standing.ACHIEVED);
    assertThat(response.getProgress().getNextTargetOn()).isNull();
  }

  @Test
  void referenceItemsMayBeAnsweredButDoNotCount() {
    answer(REFERENCE, NO, TODAY, TARGET);

    assertThat(response.getProgress().getAnswered()).isZero();
    assertThat(response.getProgress().getApplicable()).isEqualTo(4);
    assertThat(response.getProgress().getStanding()).isEqualTo(Standing.IN_PROGRESS);
  }

  @Test
  void theGateEndsTheFormAndGivesBackTheAnswersWhenItOpensAgain() {
    answer(GATE, YES, TODAY, null);
    answer(LEDGER, NO, TODAY, TARGET);
    answer(GATE, NO, TODAY, null);

    assertThat(response.getProgress().getStanding()).isEqualTo(Standing.NO_SYSTEM);
    assertThat(response.getProgress().getApplicable()).isEqualTo(1);
    assertThat(response.getProgress().getNextTargetOn()).isNull();
    assertThat(faultsOf(PATCH, YES, TODAY, null)).containsExactly(GATE_CLOSED);

    answer(GATE, YES, TODAY, null);

    assertThat(response.getProgress().getStanding()).isEqualTo(Standing.IN_PROGRESS);
    assertThat(response.latest(LEDGER)).get().extracting(Round::getValue).isEqualTo(NO);
    assertThat(response.getProgress().getNextTargetOn()).isEqualTo(TARGET);
  }

  @Test
  void anItemIsOverdueFromTheDayAfterItsTarget() {
    Round round = answer(LEDGER, NO, TODAY, TODAY.plusDays(7));
    assertThat(round.isOverdue(TODAY.plusDays(7))).isFalse();
    assertThat(round.isOverdue(TODAY.plusDays(8))).isTrue();
  }

  @Test
  void theBannerNamesTheYearOfTheAnswers() {
    ChecklistEdition older =
        new ChecklistEdition("T", Audience.INSTITUTION, "版", 2025, 2, "{year}中に取り組んでください。");
    assertThat(older.bannerOf(new FiscalYear(2026))).isEqualTo("令和8年度中に取り組んでください。");
    assertThat(edition.bannerOf(new FiscalYear(2026))).isNull();
  }

  @Test
  void anAnswerIsTiedToTheWordingItWasGivenFor() {
    assertThat(answer(LEDGER, YES, TODAY, null).getWordingDigest())
        .isEqualTo(item(LEDGER).getWordingDigest());
  }

  private Round answer(
      String itemId, AnswerValue value, LocalDate confirmedOn, LocalDate targetOn) {
    return response.answer(
        item(itemId), new Answer(value, confirmedOn, targetOn, null), MANAGER, NOW, TODAY);
  }

  private List<AnswerFault> faultsOf(
      String itemId, AnswerValue value, LocalDate confirmedOn, LocalDate targetOn) {
    return faults(itemId, new Answer(value, confirmedOn, targetOn, null));
  }

  private List<AnswerFault> faults(String itemId, Answer answer) {
    try {
      response.answer(item(itemId), answer, MANAGER, NOW, TODAY);
      return List.of();
    } catch (AnswerRefusedException e) {
      return e.faults();
    }
  }

  private ChecklistItem item(String id) {
    return edition.item(id).orElseThrow();
  }
}
