package jp.mimamori.tenantportal.people;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.identity.Membership;
import jp.mimamori.people.ListMembers;

/** Who belongs to the institution, and who did. */
@Named("people_index")
@RequestScoped
public class IndexPage {

  @Inject private ListMembers members;

  private List<Membership> current;
  private List<Membership> past;

  public void load() {
    current = members.current();
    past = members.past();
  }

  public List<Membership> getCurrent() {
    return current;
  }

  public List<Membership> getPast() {
    return past;
  }
}
