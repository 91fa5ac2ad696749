package jp.mimamori.tenantportal.vendoraccount;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.mimamori.identity.CurrentUser;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.ui.Feedback;
import jp.mimamori.vendoraccount.AccountFault;
import jp.mimamori.vendoraccount.AccountRefusedException;
import jp.mimamori.vendoraccount.VendorColleagues;
import jp.mimamori.vendoraccount.VendorMember;

/** Asks with the person's name before access ends. */
@Named("vendoraccount_end")
@ViewScoped
public class EndPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private VendorColleagues colleagues;
  @Inject private CurrentUser user;
  @Inject private Feedback feedback;

  private String id;
  private transient VendorMember member;

  public void load() {
    getMember();
  }

  /** Who ended the own access sees nothing here any more. */
  public String end() {
    String name = getMember().getPersonName();
    boolean oneself = isOneself();
    try {
      colleagues.end(IdParameter.of(id));
    } catch (AccountRefusedException refusal) {
      feedback.refuse(refusal.faults(), AccountFault::field);
      return null;
    }
    feedback.done("people_end.done", name);
    return (oneself ? "/vendoraccount/index" : "/vendoraccount/people") + "?faces-redirect=true";
  }

  public VendorMember getMember() {
    if (member == null) {
      member = colleagues.one(IdParameter.of(id));
    }
    return member;
  }

  /** Whether the person at the browser is the member. */
  public boolean isOneself() {
    return getMember().getPersonSub().equals(user.sub());
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }
}
