package jp.mimamori.tenantportal.sites;

import java.io.Serializable;
import jp.mimamori.identity.MyMembership;
import jp.mimamori.organization.InstitutionKind;

/** An institution that may be answered for. */
public class SiteRow implements Serializable {

  private static final long serialVersionUID = 1L;

  private final long id;
  private final String name;
  private final InstitutionKind kind;
  private boolean chosen = true;

  SiteRow(MyMembership membership) {
    id = membership.getInstitutionId();
    name = membership.getInstitutionName();
    kind = membership.getInstitutionKind();
  }

  public long getId() {
    return id;
  }

  public String getName() {
    return name;
  }

  public InstitutionKind getKind() {
    return kind;
  }

  public boolean isChosen() {
    return chosen;
  }

  public void setChosen(boolean chosen) {
    this.chosen = chosen;
  }
}
