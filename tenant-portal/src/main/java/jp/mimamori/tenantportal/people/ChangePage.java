package jp.mimamori.tenantportal.people;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.identity.InstitutionRole;
import jp.mimamori.identity.Membership;
import jp.mimamori.people.ChangeMemberRole;
import jp.mimamori.people.InviteMember;
import jp.mimamori.people.PeopleFault;
import jp.mimamori.people.PeopleRefusedException;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** Another role for a member, or the invitation once more. */
@Named("people_change")
@ViewScoped
public class ChangePage extends MemberPage {

  private static final long serialVersionUID = 1L;

  @Inject private ChangeMemberRole changeMemberRole;
  @Inject private InviteMember inviteMember;
  @Inject private Feedback feedback;

  private int version;
  private InstitutionRole role;

  @Override
  void open(Membership found) {
    super.open(found);
    version = found.getVersion();
    role = found.getRole();
  }

  public String save() {
    String name = getMember().getPersonName();
    try {
      changeMemberRole.change(new ChangeMemberRole.Command(membershipId(), version, role));
    } catch (PeopleRefusedException refusal) {
      feedback.refuse(refusal.faults(), PeopleFault::field);
      return null;
    }
    feedback.done("people_change.done", name, Functions.term(role));
    return "/people/index?faces-redirect=true";
  }

  public String remind() {
    try {
      inviteMember.remind(membershipId());
    } catch (PeopleRefusedException refusal) {
      feedback.refuse(refusal.faults(), PeopleFault::field);
      return null;
    }
    feedback.done("people_change.reminded", getMember().getPersonName());
    return "/people/index?faces-redirect=true";
  }

  public InstitutionRole[] getRoles() {
    return InstitutionRole.values();
  }

  public InstitutionRole getRole() {
    return role;
  }

  public void setRole(InstitutionRole role) {
    this.role = role;
  }
}
