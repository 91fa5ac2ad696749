package jp.mimamori.backup;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.ledger.MedicalSystem;
import jp.mimamori.tenancy.TenantUseCase;

/** Reads the institution's backups. */
@TenantUseCase
public class ReadBackups {

  @Inject private BackupRepository backups;
  @Inject private Clock clock;

  @Permitted(Permission.READ_CHECKLIST)
  public BackupOverview overview() {
    return new BackupOverview(backups.current(), backups.systems(), LocalDate.now(clock));
  }

  /** Systems in use, for the choice of which one a backup is of. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<MedicalSystem> systems() {
    return backups.systems();
  }

  /**
   * @throws NotFoundException if none in use has that id
   */
  @Permitted(Permission.READ_CHECKLIST)
  public SystemBackup one(long id) {
    return backups.one(id);
  }
}
