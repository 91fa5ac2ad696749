package jp.mimamori.incident;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import jp.mimamori.tenancy.TenantUseCase;

/** 第一報・続報・確報 to the health center. */
@TenantUseCase
public class ReportIncident {

  @Inject private CurrentTenant tenant;
  @Inject private IncidentRepository incidents;
  @Inject private Event<IncidentReported> reported;
  @Inject private Event<IncidentAct> acted;
  @Inject private Clock clock;

  /**
   * Begins a first report: from now on the health center sees that something has begun. One that
   * was begun within the last day and not sent is gone on with.
   *
   * @return the incident's id
   */
  @Permitted(Permission.REPORT_INCIDENT)
  public long begin() {
    Instant now = clock.instant();
    return incidents.begun().stream()
        .filter(incident -> incident.isBeginning(now))
        .findFirst()
        .orElseGet(() -> newIncident(now))
        .getId();
  }

  private Incident newIncident(Instant now) {
    FiscalYear year = FiscalYear.of(LocalDate.ofInstant(now, JapanTime.ZONE));
    Incident incident = new Incident(incidents.countOf(year) + 1, tenant.actor(), now);
    incidents.add(incident);
    acted.fire(
        new IncidentAct(
            tenant.institutionId(),
            tenant.actor(),
            AuditAction.BEGIN_INCIDENT,
            incident.getId(),
            null));
    return incident;
  }

  /**
   * Sends a report.
   *
   * @param number of the report: a second press, or a colleague's, does not report twice
   * @throws IncidentRefusedException if another report came first, or the stage does not fit
   * @throws ReportRefusedException if it says something that cannot be
   * @throws NotFoundException if the institution has no such incident
   */
  @Permitted(Permission.REPORT_INCIDENT)
  public void send(long id, ReportStage stage, int number, ReportContent content) {
    IncidentReport report =
        incidents.one(id).report(stage, number, content, tenant.actor(), clock.instant());
    reported.fire(new IncidentReported(tenant.institutionId(), tenant.actor(), id, report));
  }
}
