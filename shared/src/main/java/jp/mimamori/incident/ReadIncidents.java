package jp.mimamori.incident;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.AuditEntry;
import jp.mimamori.audit.AuditEntryRepository;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Reads the institution's incidents, and what the offices did with them. */
@TenantUseCase
public class ReadIncidents {

  /** What of an office's work an institution sees at the incident itself. */
  private static final Set<AuditAction> LOOKS =
      EnumSet.of(
          AuditAction.LOOK_AT_INCIDENT,
          AuditAction.RECEIVE_INCIDENT,
          AuditAction.PRINT_INCIDENT_CASE);

  @Inject private IncidentRepository incidents;
  @Inject private AuditEntryRepository trail;

  /** Newest first; without reports and chronology. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<Incident> all() {
    return incidents.all();
  }

  /**
   * With its reports and its chronology.
   *
   * @throws NotFoundException if the institution has none of that id
   */
  @Permitted(Permission.READ_CHECKLIST)
  public Incident one(long id) {
    return incidents.one(id);
  }

  /** Who of the offices opened it, took it over or printed it, and when, newest first. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<AuditEntry> looks(long id) {
    return trail.of(LOOKS, String.valueOf(id));
  }
}
