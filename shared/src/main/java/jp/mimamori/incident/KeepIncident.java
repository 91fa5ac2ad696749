package jp.mimamori.incident;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.Clock;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Keeps the chronology of an incident, and withdraws one that was none. */
@TenantUseCase
public class KeepIncident {

  @Inject private CurrentTenant tenant;
  @Inject private IncidentRepository incidents;
  @Inject private Event<IncidentAct> acted;
  @Inject private Clock clock;

  /**
   * @throws EntryRefusedException with every fault
   * @throws IncidentRefusedException if it is withdrawn
   * @throws NotFoundException if the institution has no such incident
   */
  @Permitted(Permission.REPORT_INCIDENT)
  public void note(long id, EntryDetails details) {
    incidents.one(id).note(details, tenant.actor(), clock.instant());
    tell(
        AuditAction.KEEP_INCIDENT,
        id,
        Json.createObjectBuilder().add("kind", details.kind().name()).build());
  }

  /**
   * Strikes a line out that is wrong.
   *
   * @throws IncidentRefusedException if it is withdrawn
   * @throws NotFoundException if there is no such incident or line of the institution
   */
  @Permitted(Permission.REPORT_INCIDENT)
  public void strike(long id, long entryId) {
    incidents.one(id).strike(entryId, tenant.actor(), clock.instant());
    tell(
        AuditAction.STRIKE_INCIDENT_ENTRY,
        id,
        Json.createObjectBuilder().add("entry", entryId).build());
  }

  /**
   * 取り下げ. It stays visible, to the health center too.
   *
   * @throws IncidentRefusedException without a reason, or if it is finished or withdrawn already
   * @throws NotFoundException if the institution has no such incident
   */
  @Permitted(Permission.REPORT_INCIDENT)
  public void withdraw(long id, String reason) {
    incidents.one(id).withdraw(reason, tenant.actor(), clock.instant());
    tell(AuditAction.WITHDRAW_INCIDENT, id, null);
  }

  private void tell(AuditAction action, long id, JsonObject detail) {
    acted.fire(new IncidentAct(tenant.institutionId(), tenant.actor(), action, id, detail));
  }
}
