package jp.mimamori.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.InstitutionRole;
import jp.mimamori.identity.Membership;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/**
 * Gives somebody access to the institution from today. A person who has an account already, perhaps
 * through another institution, keeps it; the one who invites is told nothing about that.
 */
@TenantUseCase
public class InviteMember {

  /**
   * @param name family name, space, given name
   */
  public record Command(String name, String email, InstitutionRole role) {}

  @Inject private CurrentTenant tenant;
  @Inject private MembershipRepository memberships;
  @Inject private KeycloakAccounts accounts;
  @Inject private Event<MemberInvited> invited;
  @Inject private Clock clock;

  /**
   * The account comes first and the mail last: should anything between fail, an account without
   * membership remains, which opens nothing.
   *
   * @throws PeopleRefusedException with every fault
   */
  @Permitted(Permission.MANAGE_MEMBERS)
  public void invite(Command command) {
    Invitee invitee =
        Invitee.read(
            command.name(),
            command.email(),
            command.role() == null ? List.of(PeopleFault.ROLE_MISSING) : List.of());
    String sub = accounts.ensure(invitee, PortalGroup.INSTITUTIONS);
    LocalDate today = LocalDate.now(clock);
    Members members = memberships.allLocked();
    if (members.ofPerson(sub, today).isPresent()) {
      throw new PeopleRefusedException(PeopleFault.ALREADY_MEMBER);
    }
    Membership membership = begin(members, sub, invitee, command.role(), today);
    invited.fire(new MemberInvited(tenant.institutionId(), tenant.actor(), membership));
    accounts.invite(sub, SecondFactor.of(command.role()));
  }

  /** Sends the mail again to a member who has not set a password yet; the link lives three days. */
  @Permitted(Permission.MANAGE_MEMBERS)
  public void remind(long membershipId) {
    Membership membership = memberships.all().current(membershipId, LocalDate.now(clock));
    accounts.invite(membership.getPersonSub(), SecondFactor.of(membership.getRole()));
  }

  private Membership begin(
      Members members, String sub, Invitee invitee, InstitutionRole role, LocalDate today) {
    String name = invitee.name().full();
    String email = invitee.email().value();
    Membership membership =
        members
            .takenBack(sub, today)
            .orElseGet(
                () -> {
                  Membership begun = new Membership(sub, name, email, role, today);
                  memberships.add(begun);
                  return begun;
                });
    membership.resume(name, email, role);
    return membership;
  }
}
