package jp.mimamori.people;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.Membership;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/**
 * Notes that a person works for the institution, for the first time or again: officers see where
 * nobody ever did, and where nobody has since a reminder was mailed.
 */
@TenantUseCase
public class NoteSignIn {

  @Inject private CurrentTenant tenant;
  @Inject private MembershipRepository repository;
  @Inject private Event<FirstSignIn> signedIn;
  @Inject private Clock clock;

  /** Once in a session. */
  @Permitted(Permission.READ_CHECKLIST)
  public void note() {
    Actor person = tenant.actor();
    LocalDate today = LocalDate.now(clock);
    for (Membership membership : repository.of(person.sub())) {
      if (membership.counts(today)) {
        boolean first = !membership.isSignedIn();
        membership.signedIn(clock.instant());
        if (first) {
          signedIn.fire(new FirstSignIn(tenant.institutionId(), person, membership));
        }
      }
    }
  }
}
