package jp.mimamori.oversightportal.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import jp.mimamori.people.AssignOfficer;
import jp.mimamori.people.EndAssignment;
import jp.mimamori.people.OfficerRow;
import jp.mimamori.people.PeopleFault;
import jp.mimamori.people.PeopleRefusedException;
import jp.mimamori.ui.Feedback;

/** Asks with the officer's name before a post ends; or sends the invitation once more. */
@Named("people_end")
@ViewScoped
public class EndPage extends OfficerPage {

  private static final long serialVersionUID = 1L;

  @Inject private EndAssignment endAssignment;
  @Inject private AssignOfficer assignOfficer;
  @Inject private Feedback feedback;

  private int version;
  private LocalDate lastDay;

  @Override
  void open(OfficerRow found) {
    super.open(found);
    version = found.getVersion();
    lastDay = found.getValidTo();
  }

  /** Who ended the own post sees nothing here any more. */
  public String end() {
    String name = getOfficer().getPersonName();
    boolean oneselfAtOnce = isOneself() && lastDay != null && lastDay.isBefore(getToday());
    try {
      endAssignment.end(new EndAssignment.Command(assignmentId(), version, lastDay));
    } catch (PeopleRefusedException refusal) {
      feedback.refuse(refusal.faults(), PeopleFault::field);
      return null;
    }
    feedback.done("people_end.done", name);
    return (oneselfAtOnce ? "/dashboard/index" : "/people/index") + "?faces-redirect=true";
  }

  public String remind() {
    try {
      assignOfficer.remind(assignmentId());
    } catch (PeopleRefusedException refusal) {
      feedback.refuse(refusal.faults(), PeopleFault::field);
      return null;
    }
    feedback.done("people_end.reminded", getOfficer().getPersonName());
    return "/people/index?faces-redirect=true";
  }

  public LocalDate getLastDay() {
    return lastDay;
  }

  public void setLastDay(LocalDate lastDay) {
    this.lastDay = lastDay;
  }
}
