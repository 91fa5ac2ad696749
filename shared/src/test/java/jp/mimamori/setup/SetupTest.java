package jp.mimamori.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.ledger.SystemKind;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import org.junit.jupiter.api.Test;

class SetupTest {

  private static final Instant NOW = Instant.parse("2026-11-22T01:00:00Z");

  private final Setup setup = new Setup();

  @Test
  void sixQuestionsAreAskedUntilSomebodySaysThatThereIsNoSystem() {
    assertThat(setup.getAsked()).hasSize(6);
    setup.tellHasSystem(PlainAnswer.NO);
    assertThat(setup.getAsked()).containsExactly(SetupQuestion.HAS_SYSTEM);
    setup.tellHasSystem(PlainAnswer.UNKNOWN);
    assertThat(setup.getAsked()).containsExactly(SetupQuestion.HAS_SYSTEM, SetupQuestion.PEOPLE);
  }

  @Test
  void anyOrderWillDoAndTheFirstOpenQuestionComesNext() {
    setup.tellHasSystem(PlainAnswer.YES);
    setup.tellDevices(DeviceBand.UP_TO_10);
    assertThat(setup.next()).contains(SetupQuestion.SYSTEMS);
    assertThat(setup.getAnswered()).isEqualTo(2);
  }

  @Test
  void itIsFinishedOnlyWithEveryAnswer() {
    setup.tellHasSystem(PlainAnswer.YES);
    assertThatThrownBy(() -> setup.finish(NOW)).isInstanceOf(SetupRefusedException.class);
    answerTheRest(PlainAnswer.UNKNOWN);
    setup.finish(NOW);
    assertThat(setup.isFinished()).isTrue();
  }

  @Test
  void anotherFirstAnswerOpensItAgain() {
    setup.tellHasSystem(PlainAnswer.NO);
    setup.finish(NOW);
    setup.tellHasSystem(PlainAnswer.NO);
    assertThat(setup.isFinished()).isTrue();
    setup.tellHasSystem(PlainAnswer.YES);
    assertThat(setup.isFinished()).isFalse();
  }

  @Test
  void whatWasToldOfAVendorOutlivesAnotherNameOfTheSystem() {
    setup.tellHasSystem(PlainAnswer.YES);
    setup.tellSystems(Map.of(SystemKind.RECEIPT, "レセ一号"));
    setup.getSystems().get(0).tellVendor(PlainAnswer.YES, " レセ商会 ", "0957-00-0000");
    Map<SystemKind, String> names = new EnumMap<>(SystemKind.class);
    names.put(SystemKind.RECEIPT, "レセ二号");
    names.put(SystemKind.CHART, null);
    assertThat(setup.tellSystems(names)).isEmpty();
    assertThat(setup.getSystems().get(0).getName()).isEqualTo("レセ二号");
    assertThat(setup.getSystems().get(0).getVendorName()).isEqualTo("レセ商会");
    assertThat(setup.isAnswered(SetupQuestion.VENDORS)).isFalse();
    assertThat(setup.tellSystems(Map.of(SystemKind.RECEIPT, "レセ二号"))).hasSize(1);
    assertThat(setup.isAnswered(SetupQuestion.VENDORS)).isTrue();
  }

  @Test
  void onlyAPlainNoMeansWithoutVendor() {
    setup.tellHasSystem(PlainAnswer.YES);
    answerTheRest(PlainAnswer.UNKNOWN);
    assertThat(setup.isWithoutVendor()).isFalse();
    setup.getSystems().get(0).tellVendor(PlainAnswer.NO, null, null);
    assertThat(setup.isWithoutVendor()).isTrue();
  }

  @Test
  void tooLongOrMissingIsRefused() {
    setup.tellHasSystem(PlainAnswer.YES);
    assertThatThrownBy(() -> setup.tellHasSystem(null)).hasMessage("ANSWER_MISSING");
    assertThatThrownBy(() -> setup.tellSystems(Map.of())).hasMessage("SYSTEM_MISSING");
    assertThatThrownBy(() -> setup.tellSystems(Map.of(SystemKind.OTHER, "あ".repeat(121))))
        .hasMessage("TEXT_TOO_LONG");
  }

  @Test
  void whatNobodyKnowsIsToBeFoundOut() {
    setup.tellHasSystem(PlainAnswer.YES);
    answerTheRest(PlainAnswer.UNKNOWN);
    assertThat(kinds(Map.of()))
        .containsExactly(
            ToDoKind.APPOINT_SAFETY_MANAGER,
            ToDoKind.FIND_VENDOR,
            ToDoKind.ASK_REMOTE_MAINTENANCE,
            ToDoKind.COUNT_DEVICES,
            ToDoKind.NAME_SYSTEM);
    assertThat(
            kinds(
                Map.of(
                    Topic.SAFETY_MANAGER, AnswerValue.YES,
                    Topic.REMOTE_MAINTENANCE, AnswerValue.NO)))
        .containsExactly(ToDoKind.FIND_VENDOR, ToDoKind.COUNT_DEVICES, ToDoKind.NAME_SYSTEM);
  }

  @Test
  void whoSaysOnTheChecklistThatThereIsNoSystemHasNothingToFindOut() {
    setup.tellHasSystem(PlainAnswer.UNKNOWN);
    assertThat(kinds(Map.of())).containsExactly(ToDoKind.FIND_OUT_SYSTEMS);
    assertThat(kinds(Map.of(Topic.SYSTEM, AnswerValue.NO))).isEmpty();
  }

  private void answerTheRest(PlainAnswer contract) {
    Map<SystemKind, String> names = new EnumMap<>(SystemKind.class);
    names.put(SystemKind.OTHER, null);
    setup.tellSystems(names);
    setup.getSystems().get(0).tellVendor(contract, null, null);
    setup.tellDevices(DeviceBand.UNKNOWN);
    setup.tellRemote(PlainAnswer.UNKNOWN);
    setup.tellPeople("受付 花子", PlainAnswer.UNKNOWN, null);
  }

  private List<ToDoKind> kinds(Map<Topic, AnswerValue> given) {
    return SetupToDos.unknowns(setup, given).stream().map(ToDo::getKind).toList();
  }
}
