package jp.mimamori.incident;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.organization.InstitutionRepository;
import jp.mimamori.tenancy.TenantUseCase;

/** Brings a report to paper, with the chronology as it is by then. */
@TenantUseCase
public class PrintIncident {

  @Inject private CurrentTenant tenant;
  @Inject private IncidentRepository incidents;
  @Inject private InstitutionRepository institutions;
  @Inject private Event<IncidentAct> printed;
  @Inject private Clock clock;

  /**
   * @param number of the report, from 1
   * @return a PDF file
   * @throws NotFoundException if the institution has no such incident or report
   */
  @Permitted(Permission.READ_CHECKLIST)
  public byte[] report(long id, long number) {
    Incident incident = incidents.one(id);
    IncidentReport report =
        incident.getReports().stream()
            .filter(r -> r.getNumber() == number)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("no report " + number));
    printed.fire(
        new IncidentAct(
            tenant.institutionId(),
            tenant.actor(),
            AuditAction.PRINT_INCIDENT,
            id,
            Json.createObjectBuilder().add("number", number).build()));
    return IncidentReportDocument.print(institutions.own(), incident, report, clock.instant());
  }
}
