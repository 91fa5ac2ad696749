package jp.mimamori.tenantportal.vendoraccount;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.vendoraccount.VendorColleagues;
import jp.mimamori.vendoraccount.VendorDesk;
import jp.mimamori.vendoraccount.VendorMember;

/** The people of a vendor. */
@Named("vendoraccount_people")
@RequestScoped
public class PeoplePage {

  @Inject private VendorDesk desk;
  @Inject private VendorColleagues colleagues;

  private List<VendorMember> members;
  private boolean administrator;

  public void load() {
    members = colleagues.current();
    administrator = desk.requiredMember().isAdministrator();
  }

  public List<VendorMember> getMembers() {
    return members;
  }

  /** Whether the person at the browser may invite and end. */
  public boolean isAdministrator() {
    return administrator;
  }
}
