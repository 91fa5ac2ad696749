package jp.mimamori.tenantportal.incident;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.incident.Incident;
import jp.mimamori.incident.IncidentFault;
import jp.mimamori.incident.IncidentRefusedException;
import jp.mimamori.incident.KeepIncident;
import jp.mimamori.incident.ReadIncidents;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** 取り下げ of a false alarm, with the reason. */
@Named("incident_withdraw")
@ViewScoped
public class WithdrawPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadIncidents readIncidents;
  @Inject private KeepIncident keepIncident;
  @Inject private Feedback feedback;

  private String id;
  private String reason;
  private transient Incident incident;

  public void load() {
    getIncident();
  }

  public String withdraw() {
    try {
      keepIncident.withdraw(IdParameter.of(id), reason);
    } catch (IncidentRefusedException refusal) {
      if (refusal.fault() == IncidentFault.NO_LONGER_OPEN) {
        feedback.refuse(Functions.term(refusal.fault()));
      } else {
        feedback.refuse("reason", Functions.term(refusal.fault()));
      }
      return null;
    }
    feedback.done("incident_withdraw.done");
    return "/incident/view?faces-redirect=true&id=" + id;
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

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }
}
