package jp.mimamori.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.mimamori.backup.BackupOverview;
import jp.mimamori.backup.BackupRule;
import jp.mimamori.backup.Loss;
import jp.mimamori.backup.ReadBackups;
import jp.mimamori.backup.RuleState;

/**
 * バックアップと復旧手順 (checklist R7, 3-②; seed, slides 5-11). Three generations are a recommendation and
 * only told; data whose every copy hangs on the network speak against はい, and a restore that was
 * never tried, or a year ago, makes it stale.
 */
@ApplicationScoped
class RecoveryRule implements FactRule {

  private static final String CONTROL = "BAK";

  @Inject private ReadBackups readBackups;

  @Override
  public String control() {
    return CONTROL;
  }

  @Override
  public Fact on(Records records) {
    return judge(readBackups.overview());
  }

  static Fact judge(BackupOverview backups) {
    long all = backups.getLines().size();
    if (all == 0) {
      return Fact.of(CONTROL, FactStanding.UNKNOWN, FactOrigin.BACKUPS).say("none");
    }
    long exposed =
        backups.getLosses().stream()
            .filter(loss -> loss.getLoss().getExtent() == Loss.Extent.EVERYTHING)
            .count();
    return Fact.of(CONTROL, standing(backups, exposed), FactOrigin.BACKUPS)
        .say(
            "counts",
            all,
            backups.kept(BackupRule.GENERATIONS),
            backups.kept(BackupRule.OFFLINE),
            backups.kept(BackupRule.RESTORE_TEST))
        .sayIf(exposed > 0, "exposed", exposed)
        .sayIf(backups.getWithoutBackup() > 0, "without", backups.getWithoutBackup());
  }

  private static FactStanding standing(BackupOverview backups, long exposed) {
    if (exposed > 0) {
      return FactStanding.OPPOSED;
    }
    if (backups.getWithoutBackup() > 0 || is(backups, BackupRule.OFFLINE, RuleState.UNKNOWN)) {
      return FactStanding.UNKNOWN;
    }
    long all = backups.getLines().size();
    return backups.kept(BackupRule.TAKEN) == all && backups.kept(BackupRule.RESTORE_TEST) == all
        ? FactStanding.SUPPORTED
        : FactStanding.STALE;
  }

  private static boolean is(BackupOverview backups, BackupRule rule, RuleState state) {
    return backups.getLines().stream()
        .flatMap(line -> line.getFindings().stream())
        .anyMatch(finding -> finding.getRule() == rule && finding.getState() == state);
  }
}
