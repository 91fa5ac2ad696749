package jp.mimamori.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.Membership;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/**
 * Ends a membership at once: memberships are read with each request. The person's sessions end as
 * well; who still belongs elsewhere signs in again, since an institution cannot know that.
 */
@TenantUseCase
public class EndMembership {

  @Inject private CurrentTenant tenant;
  @Inject private MembershipRepository memberships;
  @Inject private Event<MembershipEnded> ended;
  @Inject private Event<AccessEnded> accessEnded;
  @Inject private Clock clock;

  /**
   * @throws PeopleRefusedException if the institution would be left without administrator
   */
  @Permitted(Permission.MANAGE_MEMBERS)
  public void end(long membershipId) {
    LocalDate today = LocalDate.now(clock);
    Members members = memberships.allLocked();
    Membership membership = members.current(membershipId, today);
    if (members.isLastAdministrator(membership, today)) {
      throw new PeopleRefusedException(PeopleFault.LAST_ADMINISTRATOR);
    }
    membership.endBefore(today);
    ended.fire(new MembershipEnded(tenant.institutionId(), tenant.actor(), membership));
    accessEnded.fire(new AccessEnded(membership.getPersonSub()));
  }
}
