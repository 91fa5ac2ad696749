package jp.mimamori.tenantportal.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.people.EndMembership;
import jp.mimamori.people.PeopleFault;
import jp.mimamori.people.PeopleRefusedException;
import jp.mimamori.ui.Feedback;

/** Asks with the person's name before access ends. */
@Named("people_end")
@ViewScoped
public class EndPage extends MemberPage {

  private static final long serialVersionUID = 1L;

  @Inject private EndMembership endMembership;
  @Inject private Feedback feedback;

  /** Who ended the own access sees nothing here any more. */
  public String end() {
    String name = getMember().getPersonName();
    boolean oneself = isOneself();
    try {
      endMembership.end(membershipId());
    } catch (PeopleRefusedException refusal) {
      feedback.refuse(refusal.faults(), PeopleFault::field);
      return null;
    }
    feedback.done("people_end.done", name);
    return (oneself ? "/home/index" : "/people/index") + "?faces-redirect=true";
  }
}
