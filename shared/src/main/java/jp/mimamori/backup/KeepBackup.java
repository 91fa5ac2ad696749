package jp.mimamori.backup;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Writes down what is copied, and how. */
@TenantUseCase
public class KeepBackup {

  @Inject private CurrentTenant tenant;
  @Inject private BackupRepository backups;
  @Inject private Event<BackupKept> kept;
  @Inject private Clock clock;

  /**
   * @throws BackupRefusedException with every fault
   */
  @Permitted(Permission.KEEP_CONTINUITY)
  public void add(BackupDetails details) {
    refuseIfFaulty(details);
    SystemBackup backup = new SystemBackup(details);
    backups.add(backup);
    tell(AuditAction.KEEP_BACKUP, backup);
  }

  /**
   * @param version of the backup that the person saw
   * @throws BackupRefusedException with every fault
   * @throws NotFoundException if none in use has that id
   */
  @Permitted(Permission.KEEP_CONTINUITY)
  public void change(long id, int version, BackupDetails details) {
    SystemBackup backup = backups.one(id);
    if (backup.getVersion() != version) {
      throw new BackupRefusedException(List.of(BackupFault.CHANGED_MEANWHILE));
    }
    refuseIfFaulty(details);
    backup.write(details);
    tell(AuditAction.KEEP_BACKUP, backup);
  }

  /**
   * Data are no longer copied in this way.
   *
   * @throws NotFoundException if none in use has that id
   */
  @Permitted(Permission.KEEP_CONTINUITY)
  public void retire(long id) {
    SystemBackup backup = backups.one(id);
    backup.retire(LocalDate.now(clock));
    tell(AuditAction.RETIRE_BACKUP, backup);
  }

  private void refuseIfFaulty(BackupDetails details) {
    List<BackupFault> faults = new ArrayList<>(details.faults(LocalDate.now(clock)));
    Long system = details.systemId();
    if (system != null && backups.systems().stream().noneMatch(s -> s.getId().equals(system))) {
      faults.add(BackupFault.SYSTEM_UNKNOWN);
    }
    if (!faults.isEmpty()) {
      throw new BackupRefusedException(faults);
    }
  }

  private void tell(AuditAction action, SystemBackup backup) {
    kept.fire(new BackupKept(tenant.institutionId(), tenant.actor(), action, backup));
  }
}
