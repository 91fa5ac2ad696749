package jp.mimamori.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mimamori.law.JapanTime;
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

  /** A warning without a date is due when it is sent. */
  private static ToDo todo(Advisory advisory, LocalDate today) {
    LocalDate due =
        Optional.ofNullable(advisory.getAcknowledgeBy())
            .orElseGet(() -> LocalDate.ofInstant(advisory.getSentAt(), JapanTime.ZONE));
    String id = advisory.getId().toString();
    return ToDo.due(ToDoKind.FOLLOW_ADVISORY, due, today, id, advisory.getTitle());
  }
}
