package jp.mimamori.tenantportal.incident;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.incident.Incident;
import jp.mimamori.incident.ReadIncidents;

/** The institution's incidents, the newest first. */
@Named("incident_index")
@RequestScoped
public class IndexPage {

  @Inject private ReadIncidents readIncidents;

  private List<Incident> incidents;

  public void load() {
    incidents = readIncidents.all();
  }

  public List<Incident> getIncidents() {
    return incidents;
  }
}
