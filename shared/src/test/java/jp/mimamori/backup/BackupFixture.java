package jp.mimamori.backup;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import jp.mimamori.ledger.MedicalSystem;
import jp.mimamori.ledger.SystemKind;
import jp.mimamori.setup.PlainAnswer;

/** Backups for tests of what is made of them. */
public final class BackupFixture {

  private BackupFixture() {}

  /** One of three generations off the network for each of the data. */
  public static BackupOverview overview(LocalDate today, String... targets) {
    List<SystemBackup> backups =
        Stream.of(targets).map(target -> backup(target, PlainAnswer.YES, today, today)).toList();
    return new BackupOverview(backups, List.of(), today);
  }

  /**
   * One backup, taken today.
   *
   * @param tested when it was restored, or null
   */
  public static BackupOverview single(PlainAnswer offline, LocalDate tested, LocalDate today) {
    return new BackupOverview(
        List.of(backup("レセコンのデータ", offline, tested, today)), List.of(), today);
  }

  /** The same beside a system of which no backup is written down. */
  public static BackupOverview besideAnother(LocalDate today) {
    return new BackupOverview(
        List.of(backup("レセコンのデータ", PlainAnswer.YES, today, today)),
        List.of(new MedicalSystem(SystemKind.CHART)),
        today);
  }

  private static SystemBackup backup(
      String target, PlainAnswer offline, LocalDate tested, LocalDate today) {
    return new SystemBackup(
        new BackupDetails(
            null,
            target,
            BackupFrequency.DAILY,
            null,
            null,
            BackupRule.GENERATIONS_WANTED,
            offline,
            null,
            null,
            today,
            tested,
            null,
            null));
  }
}
