package jp.mimamori.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.InstitutionRole;
import jp.mimamori.identity.Membership;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Gives a member another role from today. The former membership stays as history. */
@TenantUseCase
public class ChangeMemberRole {

  /**
   * @param version of the membership that the person saw
   */
  public record Command(long membershipId, int version, InstitutionRole role) {}

  @Inject private CurrentTenant tenant;
  @Inject private MembershipRepository memberships;
  @Inject private Event<MemberRoleChanged> changed;
  @Inject private Clock clock;

  /**
   * @throws PeopleRefusedException if the role is missing or the same, or the institution would be
   *     left without administrator
   */
  @Permitted(Permission.MANAGE_MEMBERS)
  public void change(Command command) {
    LocalDate today = LocalDate.now(clock);
    Members members = memberships.allLocked();
    Membership before = members.current(command.membershipId(), today);
    InstitutionRole former = before.getRole();
    if (before.getVersion() != command.version()) {
      throw new PeopleRefusedException(PeopleFault.CHANGED_MEANWHILE);
    }
    if (command.role() == null) {
      throw new PeopleRefusedException(PeopleFault.ROLE_MISSING);
    }
    if (command.role() == former) {
      throw new PeopleRefusedException(PeopleFault.ROLE_UNCHANGED);
    }
    if (members.isLastAdministrator(before, today)) {
      throw new PeopleRefusedException(PeopleFault.LAST_ADMINISTRATOR);
    }
    Membership after = before.changeRole(command.role(), today);
    if (!after.equals(before)) {
      memberships.add(after);
    }
    changed.fire(new MemberRoleChanged(tenant.institutionId(), tenant.actor(), former, after));
  }
}
