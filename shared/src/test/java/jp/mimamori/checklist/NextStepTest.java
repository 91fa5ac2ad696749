package jp.mimamori.checklist;

import static jp.mimamori.checklist.AnswerValue.NO;
import static jp.mimamori.checklist.AnswerValue.YES;
import static jp.mimamori.checklist.EditionFixture.DISCLOSURE;
import static jp.mimamori.checklist.EditionFixture.GATE;
import static jp.mimamori.checklist.EditionFixture.LEDGER;
import static jp.mimamori.checklist.EditionFixture.PATCH;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;
import org.junit.jupiter.api.Test;

class NextStepTest {

  private static final FiscalYear YEAR = new FiscalYear(2026);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");
  private static final Actor MANAGER = new Actor("sub-1", "山田 花子", "STAFF");

  private final ChecklistEdition edition = EditionFixture.edition();
  private final ChecklistResponse response = new ChecklistResponse(YEAR, edition, NOW);

  @Test
  void theGateQuestionComesFirst() {
    expect(NextStep.Kind.ANSWER_GATE, GATE, TODAY);
  }

  @Test
  void thenTheFirstOpenItem() {
    answer(GATE, YES, null);
    expect(NextStep.Kind.ANSWER_ITEM, LEDGER, TODAY);
  }

  @Test
  void thenWhatIsOverdue() {
    answerAll(LocalDate.of(2026, 12, 31));
    expect(NextStep.Kind.CATCH_UP, PATCH, LocalDate.of(2027, 1, 1));
  }

  @Test
  void whatIsCompleteIsSubmittedAndThenPrinted() {
    answerAll(LocalDate.of(2026, 12, 31));
    expect(NextStep.Kind.SUBMIT, GATE, TODAY);
    response.follow(SubmissionState.SUBMITTED);
    expect(NextStep.Kind.PRINT, GATE, TODAY);
  }

  @Test
  void whatWasReturnedComesBeforeWhatIsOverdue() {
    answerAll(LocalDate.of(2026, 12, 31));
    response.follow(SubmissionState.RETURNED);
    expect(NextStep.Kind.ANSWER_RETURNED, GATE, LocalDate.of(2027, 1, 1));
  }

  @Test
  void withoutASystemNothingElseIsAsked() {
    answer(GATE, NO, null);
    expect(NextStep.Kind.SUBMIT, GATE, TODAY);
  }

  private void answerAll(LocalDate target) {
    answer(GATE, YES, null);
    answer(LEDGER, YES, null);
    answer(DISCLOSURE, YES, null);
    answer(PATCH, NO, target);
  }

  private void answer(String itemId, AnswerValue value, LocalDate target) {
    response.answer(
        edition.item(itemId).orElseThrow(),
        new Answer(value, TODAY, target, null),
        MANAGER,
        NOW,
        TODAY);
  }

  private void expect(NextStep.Kind kind, String itemId, LocalDate today) {
    NextStep next = new ChecklistSheet(YEAR, edition, response, Map.of(), today).getNextStep();
    assertThat(next.getKind()).isEqualTo(kind);
    assertThat(next.getLine().getItem().getId()).isEqualTo(itemId);
  }
}
