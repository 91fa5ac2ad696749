package jp.mimamori.tenantportal.backup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.backup.BackupOverview;
import jp.mimamori.backup.ReadBackups;

/** All backups, and what would be lost tonight. */
@Named("backup_index")
@RequestScoped
public class IndexPage {

  @Inject private ReadBackups readBackups;

  private BackupOverview overview;

  public void load() {
    overview = readBackups.overview();
  }

  public BackupOverview getOverview() {
    return overview;
  }
}
