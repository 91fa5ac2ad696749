package jp.mimamori.inspection;

import static jp.mimamori.inspection.InspectionFixture.FIT;
import static jp.mimamori.inspection.InspectionFixture.NOW;
import static jp.mimamori.inspection.InspectionFixture.ORAL;
import static jp.mimamori.inspection.InspectionFixture.TARO;
import static jp.mimamori.inspection.InspectionFixture.TODAY;
import static jp.mimamori.inspection.InspectionFixture.UNFIT;
import static jp.mimamori.inspection.InspectionFixture.WRITTEN;
import static jp.mimamori.inspection.InspectionFixture.letter;
import static jp.mimamori.inspection.InspectionFixture.plannedOn;
import static jp.mimamori.inspection.InspectionFixture.result;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import org.junit.jupiter.api.Test;

class FindingTest {

  private static final LocalDate DUE = TODAY.plusDays(10);

  @Test
  void itWaitsForAnAnswerAndIsOverdueTheDayAfter() {
    ItemResult finding = result(UNFIT, WRITTEN, DUE);
    assertThat(finding.getState()).isEqualTo(FindingState.OPEN);
    assertThat(finding.isOverdue(DUE)).isFalse();
    assertThat(finding.isOverdue(DUE.plusDays(1))).isTrue();
  }

  @Test
  void anAnswerWaitsForTheHealthCenterAndIsNotOverdue() {
    ItemResult finding = result(UNFIT, WRITTEN, DUE);
    answer(finding);
    assertThat(finding.getState()).isEqualTo(FindingState.ANSWERED);
    assertThat(finding.isOverdue(DUE.plusDays(1))).isFalse();
    assertThat(finding.isSettled()).isFalse();
  }

  @Test
  void askedAgainItHasTheNewDueDate() {
    ItemResult finding = result(UNFIT, WRITTEN, DUE);
    answer(finding).review(CorrectiveVerdict.AGAIN, "写真を", DUE.plusDays(20), TARO, NOW);
    assertThat(finding.getState()).isEqualTo(FindingState.AGAIN);
    assertThat(finding.getDueOn()).isEqualTo(DUE.plusDays(20));
    assertThat(finding.isAwaited()).isTrue();

    answer(finding).review(CorrectiveVerdict.ACCEPTED, null, null, TARO, NOW);
    assertThat(finding.isSettled()).isTrue();
  }

  @Test
  void whatIsToldByWordOfMouthAsksForNoAnswer() {
    ItemResult finding = result(UNFIT, ORAL, DUE);
    assertThat(finding.isFinding()).isTrue();
    assertThat(finding.isSettled()).isTrue();
    assertThat(finding.getDueOn()).isNull();
  }

  @Test
  void anUnfitItemNeedsADirectionATextAndADueDate() {
    assertFault(new Decision(null, null, null, null), InspectionFault.RESULT_UNDECIDED);
    assertFault(new Decision(UNFIT, null, "x", null), InspectionFault.DIRECTION_MISSING);
    assertFault(new Decision(UNFIT, WRITTEN, " ", DUE), InspectionFault.FINDING_WITHOUT_TEXT);
    assertFault(new Decision(UNFIT, WRITTEN, "x", null), InspectionFault.DUE_MISSING);
    assertFault(new Decision(UNFIT, WRITTEN, "x", TODAY.minusDays(1)), InspectionFault.DUE_IN_PAST);
    new Decision(UNFIT, ORAL, "x", null).check("A", TODAY);
    new Decision(FIT, null, null, null).check("A", TODAY);
  }

  @Test
  void theInstitutionIsToldWhatToDo() {
    InspectionLetter notice = letter(plannedOn(DUE), LetterKind.NOTICE);
    List<ToDo> todos =
        InspectionToDos.of(
            List.of(notice),
            List.of(
                result(UNFIT, WRITTEN, DUE), result(UNFIT, ORAL, null), result(FIT, null, null)),
            TODAY);
    assertThat(todos)
        .extracting(ToDo::getKind)
        .containsExactly(ToDoKind.PREPARE_INSPECTION, ToDoKind.ANSWER_FINDING);
    assertThat(todos).extracting(ToDo::getDueOn).containsOnly(DUE);
  }

  private static CorrectiveAction answer(ItemResult finding) {
    return new CorrectiveAction(finding, "台帳に追加した", TODAY, null, TARO, NOW);
  }

  private static void assertFault(Decision decision, InspectionFault fault) {
    assertThatThrownBy(() -> decision.check("A", TODAY))
        .isInstanceOfSatisfying(
            InspectionRefusedException.class, e -> assertThat(e.fault()).isEqualTo(fault));
  }
}
