package jp.mimamori.backup;

import java.time.LocalDate;
import java.util.List;
import jp.mimamori.ledger.MedicalSystem;
import jp.mimamori.ui.Functions;

/** A system, or data that belong to none, with what would be left of it tomorrow. */
public final class SystemLoss {

  private final String name;
  private final Loss loss;
  private final int copies;

  private SystemLoss(String name, Loss loss, int copies) {
    this.name = name;
    this.loss = loss;
    this.copies = copies;
  }

  /**
   * @param backups of this system; none means that nobody knows
   */
  static SystemLoss of(MedicalSystem system, List<SystemBackup> backups, LocalDate today) {
    String kind = Functions.term(system.getKind());
    return new SystemLoss(
        system.getName() == null ? kind : system.getName() + "（" + kind + "）",
        least(backups, today),
        backups.size());
  }

  static SystemLoss of(SystemBackup backup, LocalDate today) {
    return new SystemLoss(backup.getTarget(), backup.lossTonight(today), 1);
  }

  private static Loss least(List<SystemBackup> backups, LocalDate today) {
    return backups.stream()
        .map(b -> b.lossTonight(today))
        .sorted()
        .findFirst()
        .orElse(Loss.UNKNOWN);
  }

  public String getName() {
    return name;
  }

  public Loss getLoss() {
    return loss;
  }

  /** How many backups are written down. */
  public int getCopies() {
    return copies;
  }
}
