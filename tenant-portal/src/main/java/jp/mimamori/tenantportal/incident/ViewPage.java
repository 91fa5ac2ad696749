package jp.mimamori.tenantportal.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.audit.AuditEntry;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.incident.Incident;
import jp.mimamori.incident.KeepIncident;
import jp.mimamori.incident.ReadIncidents;
import jp.mimamori.ui.Feedback;

/** One incident: what is due, what was done and who was told, what was reported, who read it. */
@Named("incident_view")
@ViewScoped
public class ViewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadIncidents readIncidents;
  @Inject private KeepIncident keepIncident;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String id;
  private transient Incident incident;
  private transient List<ReportLine> reports;
  private transient List<AuditEntry> looks;

  public void load() {
    getIncident();
  }

  /** 取り消し線: the line stays readable. */
  public String strike(long entryId) {
    keepIncident.strike(IdParameter.of(id), entryId);
    feedback.done("incident_view.struck");
    return "/incident/view?faces-redirect=true&id=" + id;
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

  /** Who of the offices opened it, newest first. */
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
