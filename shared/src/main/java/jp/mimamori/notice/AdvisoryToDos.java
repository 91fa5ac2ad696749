package jp.mimamori.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import jp.mimamori.todo.ToDoSource;

/** Notices that were read, and ask for something. Those not read yet stand above everything. */
@ApplicationScoped
class AdvisoryToDos implements ToDoSource {

  @Inject private ReceivedAdvisories advisories;

  @Override
  public List<ToDo> within(Horizon horizon) {
    return advisories.all().stream()
        .filter(ReceivedAdvisory::isToBeDone)
        .map(received -> todo(received.getAdvisory(), horizon.today()))
        .toList();
  }

  private static ToDo todo(Advisory advisory, LocalDate today) {
    String id = advisory.getId().toString();
    return advisory.getAcknowledgeBy() == null
        ? ToDo.next(ToDoKind.FOLLOW_ADVISORY, id, advisory.getTitle())
        : ToDo.due(
            ToDoKind.FOLLOW_ADVISORY, advisory.getAcknowledgeBy(), today, id, advisory.getTitle());
  }
}
