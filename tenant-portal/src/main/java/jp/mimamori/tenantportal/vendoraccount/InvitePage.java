package jp.mimamori.tenantportal.vendoraccount;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.people.PeopleFault;
import jp.mimamori.people.PeopleRefusedException;
import jp.mimamori.ui.Feedback;
import jp.mimamori.vendoraccount.AccountFault;
import jp.mimamori.vendoraccount.AccountRefusedException;
import jp.mimamori.vendoraccount.VendorColleagues;

/** Lets a colleague into the vendor's account. */
@Named("vendoraccount_invite")
@RequestScoped
public class InvitePage {

  @Inject private VendorColleagues colleagues;
  @Inject private Feedback feedback;

  private String name;
  private String email;
  private boolean administrator;

  /** Only for those who may invite. */
  public void load() {
    colleagues.requiredAdministrator();
  }

  public String invite() {
    try {
      colleagues.invite(name, email, administrator);
    } catch (PeopleRefusedException refusal) {
      feedback.refuse(refusal.faults(), PeopleFault::field);
      return null;
    } catch (AccountRefusedException refusal) {
      feedback.refuse(refusal.faults(), AccountFault::field);
      return null;
    }
    feedback.done("people_invite.done", name.strip());
    return "/vendoraccount/people?faces-redirect=true";
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

  public boolean isAdministrator() {
    return administrator;
  }

  public void setAdministrator(boolean administrator) {
    this.administrator = administrator;
  }
}
