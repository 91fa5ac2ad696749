package jp.mimamori.oversightportal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.Permission;

/** What the head of every page says: for which post, and as whom, one works. */
@Named
@RequestScoped
public class Whereabouts {

  @Inject private CurrentOfficer officer;

  /** 県央保健所, or the prefecture's division. */
  public String getPost() {
    return officer.postName();
  }

  /** Whether the menu offers what needs this permission. */
  public boolean may(Permission permission) {
    return officer.allows(permission);
  }

  /** Whether there is another post to switch to. */
  public boolean isSeveral() {
    return officer.assignments().size() > 1;
  }

  public String getPerson() {
    return officer.actor().name();
  }
}
