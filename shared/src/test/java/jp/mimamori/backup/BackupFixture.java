package jp.mimamori.backup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.mimamori.setup.PlainAnswer;

/** Backups for tests of what is made of them. */
public final class BackupFixture {

  private BackupFixture() {}

  /** One of three generations off the network for each of the data. */
  public static BackupOverview overview(LocalDate today, String... targets) {
    List<SystemBackup> backups =
        Stream.of(targets)
            .map(
                target ->
                    new BackupDetails(
                        null,
                        target,
                        BackupFrequency.DAILY,
                        null,
                        null,
                        BackupRule.GENERATIONS_WANTED,
                        PlainAnswer.YES,
                        null,
                        null,
                        today,
                        today,
                        null,
                        null))
            .map(SystemBackup::new)
            .toList();
    return new BackupOverview(backups, List.of(), today);
  }
}
