package jp.mimamori.oversightportal.inspections;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.inspection.InspectionRefusedException;
import jp.mimamori.inspection.PlanInspections;
import jp.mimamori.oversight.InstitutionFile;
import jp.mimamori.oversight.OpenInstitution;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** Notes a visit of the time before inspections were kept here. */
@Named("inspections_earlier")
@ViewScoped
public class EarlierPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OpenInstitution openInstitution;
  @Inject private PlanInspections plans;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String id;
  private String name;
  private LocalDate on;

  public void load() {
    InstitutionFile file = openInstitution.open(IdParameter.of(id), null);
    name = file.getInstitution().getName();
  }

  public String save() {
    try {
      plans.noteEarlier(IdParameter.of(id), on);
    } catch (InspectionRefusedException refusal) {
      feedback.refuse("on", Functions.term(refusal.fault()));
      return null;
    }
    feedback.done("inspections_earlier.done", name);
    return "/institutions/view?faces-redirect=true&id=" + id;
  }

  public String getName() {
    return name;
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

  public LocalDate getOn() {
    return on;
  }

  public void setOn(LocalDate on) {
    this.on = on;
  }
}
