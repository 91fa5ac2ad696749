package jp.mimamori.audit;

import jakarta.inject.Inject;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Shows an institution's administrator what was done there, and who looked from outside. */
@TenantUseCase
public class ReadAuditTrail {

  @Inject private AuditEntryRepository entries;

  /**
   * @param before place in the chain; older entries are shown. Null for the newest
   * @param onlyOversight only what officers did
   */
  @Permitted(Permission.READ_AUDIT)
  public AuditSheet read(Long before, boolean onlyOversight) {
    return new AuditSheet(
        entries.newestFirst(before, onlyOversight, AuditSheet.LENGTH + 1), before != null);
  }
}
