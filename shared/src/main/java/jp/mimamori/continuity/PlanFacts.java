package jp.mimamori.continuity;

import java.time.LocalDate;
import java.util.List;
import jp.mimamori.backup.BackupOverview;
import jp.mimamori.contact.ChartSheet;
import jp.mimamori.ledger.MedicalSystem;

/**
 * What a plan document is made of: a picture of one moment.
 *
 * @param plan null before anything was written
 */
public record PlanFacts(
    String institutionName,
    ContinuityPlan plan,
    ChartSheet contacts,
    List<MedicalSystem> systems,
    BackupOverview backups,
    CheckTable check,
    LocalDate today) {

  public PlanFacts {
    systems = List.copyOf(systems);
  }

  PlanWords words() {
    return plan == null ? PlanWords.NONE : plan.words();
  }
}
