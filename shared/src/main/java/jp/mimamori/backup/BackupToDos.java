package jp.mimamori.backup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import jp.mimamori.todo.ToDoSource;

/** What the rules miss in the backups that are written down. */
@ApplicationScoped
class BackupToDos implements ToDoSource {

  /** More are found in the list of all backups. */
  private static final int MOST = 5;

  @Inject private BackupRepository backups;

  @Override
  public List<ToDo> on(LocalDate today) {
    return backups.current().stream().flatMap(backup -> of(backup, today)).limit(MOST).toList();
  }

  static Stream<ToDo> of(SystemBackup backup, LocalDate today) {
    return backup.findings(today).stream()
        .filter(
            f ->
                f.getState() != RuleState.KEPT
                    || f.getDueOn() != null
                        && !f.getDueOn().isAfter(today.plusDays(ToDo.SOON_DAYS)))
        .map(f -> todo(backup, f, today));
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
