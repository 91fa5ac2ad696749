package jp.mimamori.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import jp.mimamori.todo.ToDoSource;

/** What the rules miss in the backups that are written down. */
@ApplicationScoped
class BackupToDos implements ToDoSource {

  @Inject private BackupRepository backups;

  @Override
  public List<ToDo> within(Horizon horizon) {
    return backups.current().stream()
        .flatMap(backup -> of(backup, horizon))
        .limit(horizon.most())
        .toList();
  }

  static Stream<ToDo> of(SystemBackup backup, Horizon horizon) {
    return backup.findings(horizon.today()).stream()
        .filter(f -> f.getState() != RuleState.KEPT || horizon.reaches(f.getDueOn()))
        .map(f -> todo(backup, f, horizon.today()));
  }

  private static ToDo todo(SystemBackup backup, RuleFinding finding, LocalDate today) {
    ToDoKind kind =
        switch (finding.getRule()) {
          case GENERATIONS -> ToDoKind.KEEP_GENERATIONS;
          case OFFLINE -> ToDoKind.KEEP_OFFLINE_COPY;
          case TAKEN -> ToDoKind.LOOK_AT_BACKUP;
          case RESTORE_TEST -> ToDoKind.TEST_RESTORE;
        };
    String about = String.valueOf(backup.getId());
    return finding.getDueOn() == null
        ? ToDo.sometime(kind, about, backup.getTarget())
        : ToDo.due(kind, finding.getDueOn(), today, about, backup.getTarget());
  }
}
