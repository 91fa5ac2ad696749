package jp.mimamori.tenantportal.continuity;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Stream;
import jp.mimamori.backup.BackupOverview;
import jp.mimamori.backup.ReadBackups;
import jp.mimamori.contact.ChartSheet;
import jp.mimamori.contact.ReadContacts;
import jp.mimamori.continuity.ContinuityFault;
import jp.mimamori.continuity.ContinuityRefusedException;
import jp.mimamori.continuity.Drill;
import jp.mimamori.continuity.DrillNote;
import jp.mimamori.continuity.DrillStep;
import jp.mimamori.continuity.KeepPlan;
import jp.mimamori.continuity.PlanWords;
import jp.mimamori.continuity.RunDrill;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.ui.Feedback;

/** One step of a drill, with the clinic's own people, cables and backups. */
@Named("continuity_drill")
@ViewScoped
public class DrillPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private RunDrill runDrill;
  @Inject private ReadContacts readContacts;
  @Inject private ReadBackups readBackups;
  @Inject private KeepPlan keepPlan;
  @Inject private Feedback feedback;

  private String id;
  private String step;
  private String note;
  private transient Drill drill;
  private transient ChartSheet contacts;

  /** Finds the drill and its step, or answers that there is none. */
  public void load() {
    if (step == null) {
      step = getDrill().getCurrent().name();
    }
    note = getDrill().noteOf(getStepShown()).map(DrillNote::getNote).orElse(null);
  }

  /** Keeps the note and goes on; after the last step the minutes become evidence. */
  public String save() {
    DrillStep next = getStepShown().getNext();
    try {
      runDrill.note(IdParameter.of(id), getStepShown(), note);
      if (next == null) {
        long evidence = runDrill.finish(IdParameter.of(id));
        feedback.done("continuity_drill.finished");
        return "/evidence/view?faces-redirect=true&id=" + evidence;
      }
    } catch (ContinuityRefusedException refusal) {
      feedback.refuse(refusal.faults(), ContinuityFault::field);
      return null;
    }
    feedback.done("continuity_drill.saved");
    return "/continuity/drill?faces-redirect=true&id=" + id + "&step=" + next;
  }

  public Drill getDrill() {
    if (drill == null) {
      drill = runDrill.one(IdParameter.of(id));
    }
    return drill;
  }

  public DrillStep getStepShown() {
    return Stream.of(DrillStep.values())
        .filter(s -> s.name().equals(step))
        .findFirst()
        .orElseThrow(() -> new NotFoundException("no step " + step));
  }

  public ChartSheet getContacts() {
    if (contacts == null) {
      contacts = readContacts.chart();
    }
    return contacts;
  }

  public BackupOverview getBackups() {
    return readBackups.overview();
  }

  public PlanWords getWords() {
    return keepPlan.plan().map(plan -> plan.words()).orElse(PlanWords.NONE);
  }

  public DrillStep[] getSteps() {
    return DrillStep.values();
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getStep() {
    return step;
  }

  public void setStep(String step) {
    this.step = step;
  }
}
