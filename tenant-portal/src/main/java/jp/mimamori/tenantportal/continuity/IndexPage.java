package jp.mimamori.tenantportal.continuity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.backup.BackupOverview;
import jp.mimamori.backup.ReadBackups;
import jp.mimamori.contact.ChartSheet;
import jp.mimamori.contact.ReadContacts;
import jp.mimamori.continuity.AnswerCheck;
import jp.mimamori.continuity.CheckTable;
import jp.mimamori.continuity.ContinuityPlan;
import jp.mimamori.continuity.Drill;
import jp.mimamori.continuity.KeepPlan;
import jp.mimamori.continuity.RunDrill;

/** 非常時の備え: how far each part is. */
@Named("continuity_index")
@RequestScoped
public class IndexPage {

  @Inject private ReadContacts readContacts;
  @Inject private ReadBackups readBackups;
  @Inject private AnswerCheck answerCheck;
  @Inject private KeepPlan keepPlan;
  @Inject private RunDrill runDrill;

  private ChartSheet contacts;
  private BackupOverview backups;
  private CheckTable check;
  private ContinuityPlan plan;
  private Drill lastDrill;

  public void load() {
    contacts = readContacts.chart();
    backups = readBackups.overview();
    check = answerCheck.thisYear();
    plan = keepPlan.plan().orElse(null);
    lastDrill = runDrill.last().orElse(null);
  }

  public ChartSheet getContacts() {
    return contacts;
  }

  public BackupOverview getBackups() {
    return backups;
  }

  public CheckTable getCheck() {
    return check;
  }

  /** Null before anything was written. */
  public ContinuityPlan getPlan() {
    return plan;
  }

  /** The last drill that is over, or null. */
  public Drill getLastDrill() {
    return lastDrill;
  }
}
