package jp.mimamori.tenantportal.people;

import jakarta.inject.Inject;
import java.io.Serializable;
import jp.mimamori.identity.CurrentUser;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.Membership;
import jp.mimamori.people.ListMembers;

/** What pages about one member have in common. Address parameter: {@code id} of the membership. */
abstract class MemberPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ListMembers members;
  @Inject private CurrentUser user;

  private String id;
  private transient Membership member;

  /** Finds the member, or answers that there is none. */
  public void load() {
    open(members.one(IdParameter.of(id)));
  }

  void open(Membership found) {
    member = found;
  }

  final long membershipId() {
    return IdParameter.of(id);
  }

  public Membership getMember() {
    if (member == null) {
      member = members.one(membershipId());
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
