package jp.mimamori.tenantportal.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.identity.InstitutionRole;
import jp.mimamori.people.InviteMember;
import jp.mimamori.people.ListMembers;
import jp.mimamori.people.PeopleFault;
import jp.mimamori.people.PeopleRefusedException;
import jp.mimamori.ui.Feedback;

/** Gives somebody access to the institution. */
@Named("people_invite")
@RequestScoped
public class InvitePage {

  @Inject private ListMembers members;
  @Inject private InviteMember inviteMember;
  @Inject private Feedback feedback;

  private String name;
  private String email;
  private InstitutionRole role;

  /** Only for those who may see the list. */
  public void load() {
    members.current();
  }

  public String invite() {
    try {
      inviteMember.invite(new InviteMember.Command(name, email, role));
    } catch (PeopleRefusedException refusal) {
      feedback.refuse(refusal.faults(), PeopleFault::field);
      return null;
    }
    feedback.done("people_invite.done", name.strip());
    return "/people/index?faces-redirect=true";
  }

  public InstitutionRole[] getRoles() {
    return InstitutionRole.values();
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

  public InstitutionRole getRole() {
    return role;
  }

  public void setRole(InstitutionRole role) {
    this.role = role;
  }
}
