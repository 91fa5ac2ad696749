package jp.mimamori.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.incident.IncidentAct;
import jp.mimamori.tenancy.OversightUseCase;

/** Opens an incident of the jurisdiction. The institution can see who looked, and when. */
@OversightUseCase
public class OpenIncident {

  @Inject private CurrentOfficer officer;
  @Inject private IncidentDesk desk;
  @Inject private Event<IncidentAct> acted;

  /**
   * @throws NotFoundException if there is none, or none in the jurisdiction
   */
  @Permitted(Permission.READ_INSTITUTION)
  public IncidentFile open(long id) {
    return opened(id, AuditAction.LOOK_AT_INCIDENT);
  }

  /**
   * For the report to the ministry.
   *
   * @throws NotFoundException as above
   */
  @Permitted(Permission.READ_INSTITUTION)
  public IncidentFile print(long id) {
    return opened(id, AuditAction.PRINT_INCIDENT_CASE);
  }

  private IncidentFile opened(long id, AuditAction action) {
    IncidentFile file = desk.open(id);
    acted.fire(new IncidentAct(file.getInstitution().getId(), officer.actor(), action, id, null));
    return file;
  }
}
