package jp.mimamori.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import jp.mimamori.todo.ToDoSource;

/** A visit to prepare for, and findings to answer. */
@ApplicationScoped
class InspectionToDos implements ToDoSource {

  @Inject private InspectionRepository repository;

  @Override
  public List<ToDo> within(Horizon horizon) {
    List<InspectionLetter> letters = repository.letters();
    return letters.isEmpty() ? List.of() : of(letters, repository.answerDue(), horizon.today());
  }

  static List<ToDo> of(List<InspectionLetter> letters, List<ItemResult> results, LocalDate today) {
    List<ToDo> todos = new ArrayList<>();
    Map<Long, InspectionLetter> last = new HashMap<>();
    letters.forEach(letter -> last.put(letter.getInspectionId(), letter));
    last.values().stream()
        .filter(l -> l.getKind() == LetterKind.NOTICE || l.getKind() == LetterKind.CHANGE)
        .filter(l -> !l.getVisitOn().isBefore(today))
        .forEach(
            l ->
                todos.add(
                    ToDo.due(
                        ToDoKind.PREPARE_INSPECTION,
                        l.getVisitOn(),
                        today,
                        Long.toString(l.getInspectionId()))));
    results.stream()
        .filter(ItemResult::isAwaited)
        .forEach(
            r ->
                todos.add(
                    ToDo.due(
                        ToDoKind.ANSWER_FINDING,
                        r.getDueOn(),
                        today,
                        r.getId().toString(),
                        r.getLabel())));
    return todos;
  }
}
