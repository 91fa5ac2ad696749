package jp.mimamori.tenantportal.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.audit.AuditEntry;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.incident.Incident;
import jp.mimamori.incident.ReadIncidents;

/** One incident: what is due, what was done and who was told, what was reported, who read it. */
@Named("incident_view")
@RequestScoped
public class ViewPage {

  @Inject private ReadIncidents readIncidents;
  @Inject private Clock clock;

  private String id;
  private Incident incident;
  private List<ReportLine> reports;
  private List<AuditEntry> looks;

  public void load() {
    getIncident();
  }

  public Incident getIncident() {
    if (incident == null) {
      incident = readIncidents.one(IdParameter.of(id));
    }
    return incident;
  }

  public List<ReportLine> getReports() {
    if (reports == null) {
      reports = ReportLine.of(getIncident().getReports());
    }
    return reports;
  }

  /** Who of the offices opened it, took it over or printed it, newest first. */
  public List<AuditEntry> getLooks() {
    if (looks == null) {
      looks = readIncidents.looks(IdParameter.of(id));
    }
    return looks;
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
