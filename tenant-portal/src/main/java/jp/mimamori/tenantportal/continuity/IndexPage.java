package jp.mimamori.tenantportal.continuity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.backup.BackupOverview;
import jp.mimamori.backup.ReadBackups;
import jp.mimamori.contact.ChartSheet;
import jp.mimamori.contact.ReadContacts;

/** 非常時の備え: how far each part is. */
@Named("continuity_index")
@RequestScoped
public class IndexPage {

  @Inject private ReadContacts readContacts;
  @Inject private ReadBackups readBackups;

  private ChartSheet contacts;
  private BackupOverview backups;

  public void load() {
    contacts = readContacts.chart();
    backups = readBackups.overview();
  }

  public ChartSheet getContacts() {
    return contacts;
  }

  public BackupOverview getBackups() {
    return backups;
  }
}
