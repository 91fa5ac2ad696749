package jp.mimamori.incident;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.AuditEntry;
import jp.mimamori.audit.AuditEntryRepository;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Reads the institution's incidents, and who of the offices opened them. */
@TenantUseCase
public class ReadIncidents {

  @Inject private IncidentRepository incidents;
  @Inject private AuditEntryRepository trail;

  /** Newest first; without reports and chronology. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<Incident> all() {
    return incidents.all();
  }

  /** The one whose first report is being written. */
  @Permitted(Permission.READ_CHECKLIST)
  public Optional<Incident> begun() {
    return incidents.begun();
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

  /** Who of the offices opened it and when, newest first. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<AuditEntry> looks(long id) {
    return trail.of(AuditAction.LOOK_AT_INCIDENT, String.valueOf(id));
  }
}
