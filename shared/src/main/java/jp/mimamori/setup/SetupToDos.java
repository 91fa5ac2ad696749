package jp.mimamori.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import jp.mimamori.todo.ToDoSource;

/** The rest of the setup, and what nobody knew when it was answered. */
@ApplicationScoped
class SetupToDos implements ToDoSource {

  @Inject private SetupRepository setups;

  @Override
  public List<ToDo> within(Horizon horizon) {
    Optional<Setup> setup = setups.find();
    if (setup.isEmpty()) {
      return setups.isNewcomer() ? List.of(rest(new Setup())) : List.of();
    }
    return setup.get().isFinished()
        ? unknowns(setup.get(), FiscalYear.of(horizon.today()))
        : List.of(rest(setup.get()));
  }

  /** The checklist can only settle what the setup left open. */
  private List<ToDo> unknowns(Setup setup, FiscalYear year) {
    return unknowns(setup, Map.of()).isEmpty() ? List.of() : unknowns(setup, setups.answers(year));
  }

  private static ToDo rest(Setup setup) {
    return ToDo.next(ToDoKind.FINISH_SETUP, null, setup.getAnswered(), setup.getAsked().size());
  }

  /**
   * @param given what the checklist says of the same matters by now
   */
  static List<ToDo> unknowns(Setup setup, Map<Topic, AnswerValue> given) {
    if (given.get(Topic.SYSTEM) == AnswerValue.NO) {
      return List.of();
    }
    List<ToDo> todos = new ArrayList<>();
    if (setup.getHasSystem() == PlainAnswer.UNKNOWN && !given.containsKey(Topic.SYSTEM)) {
      todos.add(ToDo.next(ToDoKind.FIND_OUT_SYSTEMS, null));
    }
    if (setup.getSafetyManager() != PlainAnswer.YES
        && setup.isAnswered(SetupQuestion.PEOPLE)
        && given.get(Topic.SAFETY_MANAGER) != AnswerValue.YES) {
      todos.add(ToDo.next(ToDoKind.APPOINT_SAFETY_MANAGER, Topic.SAFETY_MANAGER.control()));
    }
    setup.getSystems().stream()
        .filter(SetupSystem::isVendorUnknown)
        .forEach(s -> todos.add(ToDo.next(ToDoKind.FIND_VENDOR, null, s.getKind())));
    if (setup.getRemote() == PlainAnswer.UNKNOWN && !given.containsKey(Topic.REMOTE_MAINTENANCE)) {
      todos.add(ToDo.next(ToDoKind.ASK_REMOTE_MAINTENANCE, Topic.REMOTE_MAINTENANCE.control()));
    }
    if (setup.getDevices() == DeviceBand.UNKNOWN) {
      todos.add(ToDo.sometime(ToDoKind.COUNT_DEVICES, null));
    }
    setup.getSystems().stream()
        .filter(s -> s.getName() == null)
        .forEach(s -> todos.add(ToDo.sometime(ToDoKind.NAME_SYSTEM, null, s.getKind())));
    return todos;
  }
}
