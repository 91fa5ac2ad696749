package jp.mimamori.backup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import jp.mimamori.ledger.MedicalSystem;

/** All backups of an institution, and what would be lost tonight. */
public final class BackupOverview {

  private final List<BackupLine> lines;
  private final List<SystemLoss> losses;

  BackupOverview(List<SystemBackup> backups, List<MedicalSystem> systems, LocalDate today) {
    lines = backups.stream().map(b -> new BackupLine(b, today)).toList();
    List<Long> known = systems.stream().map(MedicalSystem::getId).toList();
    losses =
        Stream.concat(
                systems.stream().map(s -> SystemLoss.of(s, of(s, backups), today)),
                backups.stream()
                    .filter(b -> !known.contains(b.getSystemId()))
                    .map(b -> SystemLoss.of(b, today)))
            .toList();
  }

  private static List<SystemBackup> of(MedicalSystem system, List<SystemBackup> backups) {
    return backups.stream().filter(b -> Objects.equals(b.getSystemId(), system.getId())).toList();
  }

  public List<BackupLine> getLines() {
    return lines;
  }

  /** A line for each system, and for each backup of other data. */
  public List<SystemLoss> getLosses() {
    return losses;
  }

  /** How many backups keep the rule. */
  public long kept(BackupRule rule) {
    return lines.stream().filter(line -> line.isKept(rule)).count();
  }

  /** Systems of which nobody wrote down a backup. */
  public long getWithoutBackup() {
    return losses.stream().filter(loss -> loss.getCopies() == 0).count();
  }

  public BackupRule[] getRules() {
    return BackupRule.values();
  }
}
