package jp.mimamori.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.CurrentUser;
import jp.mimamori.identity.InstitutionRole;
import jp.mimamori.identity.Membership;
import jp.mimamori.organization.InstitutionRepository;
import jp.mimamori.people.InviteAdministrator;
import jp.mimamori.people.Members;
import jp.mimamori.people.MembershipRepository;
import jp.mimamori.tenancy.Unattended;

/**
 * What somebody can do who holds the code of an invitation. The database opens the institution to
 * the holder of the code, not to whoever names one.
 */
@ApplicationScoped
public class AcceptInvitation {

  /** Of the page, as letters and mails print it. */
  public static final String PATH = "/invitation";

  @Inject private Unattended unattended;
  @Inject private InvitationRepository invitations;
  @Inject private InstitutionRepository institutions;
  @Inject private MembershipRepository memberships;
  @Inject private InviteAdministrator accounts;
  @Inject private CurrentUser user;
  @Inject private Event<InstitutionInvited> used;
  @Inject private Clock clock;

  /**
   * For which institution the code is.
   *
   * @throws AcceptRefusedException if it is good for nothing
   */
  public InvitationSight look(String typed) {
    return held(typed, invitation -> sight(invitation));
  }

  private InvitationSight sight(Invitation invitation) {
    return new InvitationSight(
        institutions.own().getName(),
        invitation.getOffice(),
        invitation.state(clock.instant()),
        invitation.getExpiresAt());
  }

  /**
   * Gives the holder an account, or finds it; who has no password yet gets a mail to set one. The
   * code stays as it is until the account is signed in with: a mistyped address costs nothing.
   *
   * @throws AcceptRefusedException if the code is good for nothing
   * @throws jp.mimamori.people.PeopleRefusedException with every fault of name and address
   */
  public void prepareAccount(String typed, String name, String email) {
    look(typed);
    accounts.invite(name, email);
  }

  /**
   * Makes the signed-in person the institution's first administrator, and uses the code up. Of two
   * who do so at once one is too late.
   *
   * @return name of the institution
   * @throws AcceptRefusedException if it cannot be
   */
  public String accept(String typed) {
    InviteAdministrator.Person person =
        accounts
            .person(user.sub())
            .orElseThrow(() -> new AcceptRefusedException(AcceptFault.EMAIL_NOT_PROVEN));
    return held(typed, invitation -> accept(invitation, person));
  }

  private String accept(Invitation invitation, InviteAdministrator.Person person) {
    LocalDate today = LocalDate.now(clock);
    Members members = memberships.allLocked();
    if (members.on(today).stream().anyMatch(m -> m.getRole() == InstitutionRole.ADMINISTRATOR)) {
      throw new AcceptRefusedException(AcceptFault.HAS_ADMINISTRATOR);
    }
    Actor by = new Actor(user.sub(), person.name(), InstitutionRole.ADMINISTRATOR.name());
    invitation.use(person.name(), clock.instant());
    members
        .ofPerson(user.sub(), today)
        .or(() -> members.takenBack(user.sub(), today))
        .ifPresentOrElse(
            m -> m.resume(person.name(), person.email(), InstitutionRole.ADMINISTRATOR),
            () ->
                memberships.add(
                    new Membership(
                        user.sub(),
                        person.name(),
                        person.email(),
                        InstitutionRole.ADMINISTRATOR,
                        today)));
    used.fire(
        new InstitutionInvited(
            invitation.getInstitutionId(), by, AuditAction.ACCEPT_INVITATION, invitation));
    return institutions.own().getName();
  }

  private <T> T held(String typed, Function<Invitation, T> work) {
    InvitationCode code =
        InvitationCode.read(typed)
            .orElseThrow(() -> new AcceptRefusedException(AcceptFault.CODE_UNKNOWN));
    HeldInvitation held =
        unattended
            .as(code.holder(), invitations::held)
            .orElseThrow(() -> new AcceptRefusedException(AcceptFault.CODE_UNKNOWN));
    return unattended.within(
        held.institutionId(),
        code.holder(),
        () -> work.apply(open(invitations.find(held.id()).orElseThrow())));
  }

  private Invitation open(Invitation invitation) {
    switch (invitation.state(clock.instant())) {
      case OPEN -> {
        return invitation;
      }
      case USED -> throw new AcceptRefusedException(AcceptFault.CODE_USED);
      case REVOKED -> throw new AcceptRefusedException(AcceptFault.CODE_REVOKED);
      default -> throw new AcceptRefusedException(AcceptFault.CODE_EXPIRED);
    }
  }
}
