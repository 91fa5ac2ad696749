package jp.mimamori.oversightportal.inspections;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.inspection.CorrectiveVerdict;
import jp.mimamori.inspection.Inspection;
import jp.mimamori.inspection.InspectionFault;
import jp.mimamori.inspection.InspectionFile;
import jp.mimamori.inspection.InspectionRefusedException;
import jp.mimamori.inspection.OpenInspection;
import jp.mimamori.inspection.PlanInspections;
import jp.mimamori.inspection.RecordVisit;
import jp.mimamori.inspection.ReviewCorrection;
import jp.mimamori.inspection.VisitPlan;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** One inspection: where it is, what comes next, and everything that was written. */
@Named("inspections_view")
@ViewScoped
public class ViewPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OpenInspection openInspection;
  @Inject private PlanInspections plans;
  @Inject private RecordVisit visits;
  @Inject private ReviewCorrection corrections;
  @Inject private Feedback feedback;

  private String id;
  private transient InspectionFile file;
  private int version;
  private LocalDate visitOn;
  private String visitTime;
  private String officers;
  private String note;

  /** By id of the finding. */
  private final Map<String, String> messages = new HashMap<>();

  private final Map<String, LocalDate> dueOns = new HashMap<>();

  public void load() {
    file = openInspection.open(IdParameter.of(id));
    Inspection inspection = file.getInspection();
    version = inspection.getVersion();
    visitOn = inspection.getVisitOn();
    visitTime = inspection.getVisitTime();
    officers = inspection.getOfficers();
    note = inspection.getNote();
  }

  public String save() {
    return doing(
        () ->
            plans.change(
                IdParameter.of(id), version, new VisitPlan(visitOn, visitTime, officers, note)),
        "inspections_view.saved");
  }

  public String drop() {
    String name = getFile().getInstitution().getName();
    int year = getFile().getInspection().year().year();
    try {
      plans.drop(IdParameter.of(id), version);
    } catch (InspectionRefusedException refusal) {
      return refused(refusal);
    }
    feedback.done("inspections_view.dropped", name);
    return "/inspections/index?faces-redirect=true&year=" + year;
  }

  public String begin() {
    try {
      visits.begin(IdParameter.of(id), version);
    } catch (InspectionRefusedException refusal) {
      return refused(refusal);
    }
    feedback.done("inspections_view.begun");
    return "/inspections/visit?faces-redirect=true&id=" + id;
  }

  public String accept(long resultId, int number) {
    return review(resultId, number, CorrectiveVerdict.ACCEPTED);
  }

  public String askAgain(long resultId, int number) {
    return review(resultId, number, CorrectiveVerdict.AGAIN);
  }

  private String review(long resultId, int number, CorrectiveVerdict verdict) {
    String key = Long.toString(resultId);
    return doing(
        () ->
            corrections.review(
                IdParameter.of(id), resultId, number, verdict, messages.get(key), dueOns.get(key)),
        verdict == CorrectiveVerdict.ACCEPTED
            ? "inspections_view.accepted"
            : "inspections_view.askedAgain");
  }

  private String doing(Runnable work, String done) {
    try {
      work.run();
    } catch (InspectionRefusedException refusal) {
      return refused(refusal);
    }
    feedback.done(done);
    return "/inspections/view?faces-redirect=true&id=" + id;
  }

  private String refused(InspectionRefusedException refusal) {
    String sentence = Functions.term(refusal.fault());
    if (refusal.fault() == InspectionFault.DATE_OUTSIDE_YEAR
        || refusal.fault() == InspectionFault.DATE_MISSING) {
      feedback.refuse("visitOn", sentence);
    } else {
      feedback.refuse(sentence);
    }
    return null;
  }

  public InspectionFile getFile() {
    if (file == null) {
      file = openInspection.open(IdParameter.of(id));
    }
    return file;
  }

  public Inspection getInspection() {
    return getFile().getInspection();
  }

  public Map<String, String> getMessages() {
    return messages;
  }

  public Map<String, LocalDate> getDueOns() {
    return dueOns;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public LocalDate getVisitOn() {
    return visitOn;
  }

  public void setVisitOn(LocalDate visitOn) {
    this.visitOn = visitOn;
  }

  public String getVisitTime() {
    return visitTime;
  }

  public void setVisitTime(String visitTime) {
    this.visitTime = visitTime;
  }

  public String getOfficers() {
    return officers;
  }

  public void setOfficers(String officers) {
    this.officers = officers;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }
}
