package jp.mimamori.oversightportal.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.people.HandOver;
import jp.mimamori.people.OfficerRow;
import jp.mimamori.people.PeopleFault;
import jp.mimamori.people.PeopleRefusedException;
import jp.mimamori.ui.Feedback;

/** 引き継ぎ: all posts of an officer go to a successor. */
@Named("people_handover")
@ViewScoped
public class HandoverPage extends OfficerPage {

  private static final long serialVersionUID = 1L;

  @Inject private HandOver handOver;
  @Inject private Feedback feedback;

  private String name;
  private String email;
  private LocalDate firstDay;

  public String handOver() {
    String predecessor = getOfficer().getPersonName();
    boolean oneselfAtOnce = isOneself() && getToday().equals(firstDay);
    try {
      handOver.handOver(new HandOver.Command(assignmentId(), name, email, firstDay));
    } catch (PeopleRefusedException refusal) {
      feedback.refuse(refusal.faults(), PeopleFault::field);
      return null;
    }
    feedback.done("people_handover.done", predecessor, name.strip());
    return (oneselfAtOnce ? "/dashboard/index" : "/people/index") + "?faces-redirect=true";
  }

  /** What goes to the successor together. */
  public List<OfficerRow> getPosts() {
    return officers().ofSamePerson(assignmentId());
  }

  /** 1 April, when offices change. */
  public LocalDate getNextApril() {
    return FiscalYear.of(getToday()).lastDay().plusDays(1);
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public String getEmail() {
    return email;
  }

  public void setEmail(String email) {
    this.email = email;
  }

  public LocalDate getFirstDay() {
    return firstDay;
  }

  public void setFirstDay(LocalDate firstDay) {
    this.firstDay = firstDay;
  }
}
