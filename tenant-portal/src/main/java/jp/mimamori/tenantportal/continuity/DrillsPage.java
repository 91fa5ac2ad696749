package jp.mimamori.tenantportal.continuity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import jp.mimamori.continuity.ContinuityFault;
import jp.mimamori.continuity.ContinuityRefusedException;
import jp.mimamori.continuity.Drill;
import jp.mimamori.continuity.DrillStep;
import jp.mimamori.continuity.RunDrill;
import jp.mimamori.ui.Feedback;

/** Drills so far, and the beginning of the next one. */
@Named("continuity_drills")
@ViewScoped
public class DrillsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RunDrill runDrill;
  @Inject private Feedback feedback;

  private transient List<Drill> drills;
  private String participants;

  public void load() {
    getDrills();
  }

  public String begin() {
    long id;
    try {
      id = runDrill.begin(participants);
    } catch (ContinuityRefusedException refusal) {
      feedback.refuse(refusal.faults(), ContinuityFault::field);
      return null;
    }
    feedback.done("continuity_drills.begun");
    return "/continuity/drill?faces-redirect=true&id=" + id;
  }

  public List<Drill> getDrills() {
    if (drills == null) {
      drills = runDrill.drills();
    }
    return drills;
  }

  public DrillStep[] getSteps() {
    return DrillStep.values();
  }

  public String getParticipants() {
    return participants;
  }

  public void setParticipants(String participants) {
    this.participants = participants;
  }
}
