package jp.mimamori.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import jp.mimamori.setup.PlainAnswer;
import jp.mimamori.todo.Horizon;
import jp.mimamori.todo.ToDo;
import jp.mimamori.todo.ToDoKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SystemBackupTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @CsvSource({
    // generations, offline, last copy, restored on: what each rule says
    "3, YES, 2026-11-22, 2026-01-10, KEPT KEPT KEPT KEPT",
    "2, NO, 2026-08-25, 2025-11-23, BROKEN BROKEN KEPT KEPT",
    "2, NO, 2026-08-24, 2025-11-22, BROKEN BROKEN STALE STALE",
    ", UNKNOWN, , , UNKNOWN UNKNOWN UNKNOWN UNKNOWN",
  })
  void unknownStaysUnknownAndOldKnowledgeIsSaidToBeOld(
      Integer generations, PlainAnswer offline, LocalDate taken, LocalDate tested, String states) {
    assertThat(backup(generations, offline, taken, tested).findings(TODAY))
        .extracting(finding -> finding.getState().name())
        .containsExactly(states.split(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "YES, 2026-11-22, SINCE, 1, 97",
    "YES, 2026-11-13, SINCE, 10, 67",
    "YES, 2026-05-01, SINCE, 206, 0",
    "YES, , UNKNOWN, 0, 0",
    "UNKNOWN, 2026-11-22, UNKNOWN, 0, 0",
    "NO, 2026-11-22, EVERYTHING, 0, 0",
  })
  void onlyACopyOffTheNetworkIsLeftTonight(
      PlainAnswer offline, LocalDate taken, Loss.Extent extent, long days, long left) {
    Loss loss = backup(3, offline, taken, null).lossTonight(TODAY);
    assertThat(loss.getExtent()).isEqualTo(extent);
    assertThat(loss.getDays()).isEqualTo(days);
    assertThat(loss.getLeft()).isEqualTo(left);
    assertThat(loss.getLeft() + loss.getGone()).isEqualTo(100);
  }

  @Test
  void ofSeveralCopiesTheBestOneCounts() {
    Loss week = backup(3, PlainAnswer.YES, TODAY.minusDays(7), null).lossTonight(TODAY);
    Loss day = backup(3, PlainAnswer.YES, TODAY.minusDays(1), null).lossTonight(TODAY);
    assertThat(List.of(Loss.EVERYTHING, Loss.UNKNOWN, week, day).stream().sorted())
        .containsExactly(day, week, Loss.UNKNOWN, Loss.EVERYTHING);
  }

  @Test
  void whatIsMissingIsToBeDoneAndWhatGrowsOldIsSaidInTime() {
    SystemBackup unknown = backup(null, PlainAnswer.UNKNOWN, null, null);
    assertThat(BackupToDos.of(unknown, Horizon.near(TODAY)))
        .extracting(ToDo::getKind)
        .containsExactly(
            ToDoKind.KEEP_GENERATIONS,
            ToDoKind.KEEP_OFFLINE_COPY,
            ToDoKind.LOOK_AT_BACKUP,
            ToDoKind.TEST_RESTORE);
    SystemBackup soon = backup(3, PlainAnswer.YES, TODAY, LocalDate.of(2025, 12, 1));
    assertThat(BackupToDos.of(soon, Horizon.near(TODAY)))
        .singleElement()
        .satisfies(
            todo -> {
              assertThat(todo.getKind()).isEqualTo(ToDoKind.TEST_RESTORE);
              assertThat(todo.getDueOn()).isEqualTo("2026-12-01");
              assertThat(todo.getUrgency()).isEqualTo(ToDo.Urgency.SOON);
            });
    assertThat(BackupToDos.of(backup(3, PlainAnswer.YES, TODAY, TODAY), Horizon.near(TODAY)))
        .isEmpty();
  }

  @Test
  void everyFaultIsToldAtOnce() {
    BackupDetails empty =
        new BackupDetails(
            null, " ", null, null, null, -1, null, null, null, TODAY.plusDays(1), null, null, null);
    assertThat(empty.faults(TODAY))
        .containsExactly(
            BackupFault.TARGET_MISSING,
            BackupFault.FREQUENCY_MISSING,
            BackupFault.GENERATIONS_UNREADABLE,
            BackupFault.OFFLINE_MISSING,
            BackupFault.TAKEN_IN_FUTURE);
  }

  private static SystemBackup backup(
      Integer generations, PlainAnswer offline, LocalDate taken, LocalDate tested) {
    return new SystemBackup(
        new BackupDetails(
            null,
            "電子カルテ",
            BackupFrequency.DAILY,
            null,
            null,
            generations,
            offline,
            null,
            null,
            taken,
            tested,
            null,
            null));
  }
}
