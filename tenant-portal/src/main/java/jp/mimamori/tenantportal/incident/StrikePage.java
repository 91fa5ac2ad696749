package jp.mimamori.tenantportal.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.incident.Incident;
import jp.mimamori.incident.IncidentEntry;
import jp.mimamori.incident.IncidentRefusedException;
import jp.mimamori.incident.KeepIncident;
import jp.mimamori.incident.ReadIncidents;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** Asks, with its words, whether a line of the chronology is struck out. */
@Named("incident_strike")
@ViewScoped
public class StrikePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadIncidents readIncidents;
  @Inject private KeepIncident keepIncident;
  @Inject private Feedback feedback;

  private String id;
  private String entry;
  private transient Incident incident;

  public void load() {
    getLine();
  }

  public String strike() {
    try {
      keepIncident.strike(IdParameter.of(id), IdParameter.of(entry));
    } catch (IncidentRefusedException refusal) {
      feedback.refuse(Functions.term(refusal.fault()));
      return null;
    }
    feedback.done("incident_strike.done");
    return "/incident/view?faces-redirect=true&id=" + id;
  }

  public IncidentEntry getLine() {
    return getIncident().entry(IdParameter.of(entry));
  }

  public Incident getIncident() {
    if (incident == null) {
      incident = readIncidents.one(IdParameter.of(id));
    }
    return incident;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getEntry() {
    return entry;
  }

  public void setEntry(String entry) {
    this.entry = entry;
  }
}
