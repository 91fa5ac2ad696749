package jp.mimamori.backup;

import java.time.LocalDate;
import java.util.List;

/** One backup with what the rules say of it. */
public final class BackupLine {

  private final SystemBackup backup;
  private final List<RuleFinding> findings;

  BackupLine(SystemBackup backup, LocalDate today) {
    this.backup = backup;
    this.findings = backup.findings(today);
  }

  public SystemBackup getBackup() {
    return backup;
  }

  /** In the order of the rules. */
  public List<RuleFinding> getFindings() {
    return findings;
  }

  public boolean isKept(BackupRule rule) {
    return findings.stream().anyMatch(f -> f.getRule() == rule && f.getState() == RuleState.KEPT);
  }
}
