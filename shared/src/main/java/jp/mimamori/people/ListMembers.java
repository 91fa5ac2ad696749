package jp.mimamori.people;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.identity.Membership;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Shows an administrator who belongs to the institution. */
@TenantUseCase
public class ListMembers {

  @Inject private MembershipRepository memberships;
  @Inject private Clock clock;

  @Permitted(Permission.MANAGE_MEMBERS)
  public List<Membership> current() {
    return memberships.all().on(today());
  }

  @Permitted(Permission.MANAGE_MEMBERS)
  public List<Membership> past() {
    return memberships.all().past(today());
  }

  /**
   * @throws NotFoundException if there is none of that id that counts today
   */
  @Permitted(Permission.MANAGE_MEMBERS)
  public Membership one(long id) {
    return memberships.all().current(id, today());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
