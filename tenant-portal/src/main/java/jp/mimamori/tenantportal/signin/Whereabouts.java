package jp.mimamori.tenantportal.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.MyMembership;
import jp.mimamori.identity.Permission;

/** What the head of every page says: for whom one works here, and as whom. */
@Named
@RequestScoped
public class Whereabouts {

  @Inject private CurrentTenant tenant;

  /** Null as long as no institution is chosen. */
  public MyMembership getMembership() {
    return tenant.membership().orElse(null);
  }

  /** Whether the menu offers what needs this permission. */
  public boolean may(Permission permission) {
    return tenant.allows(permission);
  }

  /** Whether there is another institution to switch to. */
  public boolean isSeveral() {
    return tenant.memberships().size() > 1;
  }
}
