package jp.mimamori.tenantportal.continuity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.mimamori.continuity.ContinuityFault;
import jp.mimamori.continuity.ContinuityRefusedException;
import jp.mimamori.continuity.KeepPlan;
import jp.mimamori.continuity.PlanWords;
import jp.mimamori.ui.Feedback;

/** What only the institution can write into its plan; all else comes from what it keeps here. */
@Named("continuity_plan")
@ViewScoped
public class PlanPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private KeepPlan keepPlan;
  @Inject private Feedback feedback;

  private int revision;
  private String emergency;
  private String impact;
  private String paper;
  private String recovery;
  private String patients;
  private String storage;

  public void load() {
    keepPlan
        .plan()
        .ifPresent(
            plan -> {
              revision = plan.getRevision();
              PlanWords words = plan.words();
              emergency = words.emergency();
              impact = words.impact();
              paper = words.paper();
              recovery = words.recovery();
              patients = words.patients();
              storage = words.storage();
            });
  }

  public String save() {
    try {
      keepPlan.write(
          revision, new PlanWords(emergency, impact, paper, recovery, patients, storage));
    } catch (ContinuityRefusedException refusal) {
      feedback.refuse(refusal.faults(), ContinuityFault::field);
      return null;
    }
    feedback.done("continuity_plan.saved");
    return "/continuity/plan?faces-redirect=true";
  }

  public String getEmergency() {
    return emergency;
  }

  public void setEmergency(String emergency) {
    this.emergency = emergency;
  }

  public String getImpact() {
    return impact;
  }

  public void setImpact(String impact) {
    this.impact = impact;
  }

  public String getPaper() {
    return paper;
  }

  public void setPaper(String paper) {
    this.paper = paper;
  }

  public String getRecovery() {
    return recovery;
  }

  public void setRecovery(String recovery) {
    this.recovery = recovery;
  }

  public String getPatients() {
    return patients;
  }

  public void setPatients(String patients) {
    this.patients = patients;
  }

  public String getStorage() {
    return storage;
  }

  public void setStorage(String storage) {
    this.storage = storage;
  }
}
