package jp.mimamori.invitation;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.Assignment;
import jp.mimamori.identity.AssignmentLookup;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.JapanTime;
import jp.mimamori.mail.MailKind;
import jp.mimamori.mail.Outbox;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.Municipality;
import jp.mimamori.organization.Territory;
import jp.mimamori.people.EmailAddress;
import jp.mimamori.tenancy.OnBehalf;
import jp.mimamori.tenancy.OversightUseCase;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Invites institutions where nobody signs in, one in each transaction. A further invitation takes
 * the one before back, so that a letter that was lost opens nothing.
 */
@OversightUseCase
public class InviteInstitution {

  /** Institutions on a page of the list. */
  public static final int PAGE = 50;

  @Inject private CurrentOfficer officer;
  @Inject private InvitationQueries queries;
  @Inject private InvitationRepository repository;
  @Inject private Territory territory;
  @Inject private AssignmentLookup offices;
  @Inject private OnBehalf onBehalf;
  @Inject private Outbox outbox;
  @Inject private Event<InstitutionInvited> invited;
  @Inject private Clock clock;

  /** Where institutions reach their portal. */
  @Inject
  @ConfigProperty(name = "mimamori.institutions-url")
  private String portal;

  @Permitted(Permission.INVITE_INSTITUTIONS)
  public long count(InvitationFilter filter) {
    return queries.count(officer.jurisdiction(), filter);
  }

  /**
   * @param after id of the last institution of the page before, or 0
   */
  @Permitted(Permission.INVITE_INSTITUTIONS)
  public List<InvitationLine> page(InvitationFilter filter, long after) {
    List<Institution> found = queries.page(officer.jurisdiction(), filter, after, PAGE);
    Map<Long, Invitation> newest = queries.newest(officer.jurisdiction(), found);
    Map<String, String> towns =
        municipalities().stream()
            .collect(Collectors.toMap(Municipality::getCode, Municipality::getName));
    Instant now = clock.instant();
    return found.stream()
        .map(
            i ->
                new InvitationLine(
                    i, towns.get(i.getMunicipalityCode()), newest.get(i.getId()), now))
        .toList();
  }

  /** The first of those whom a filter leaves, in the order of the list. */
  @Permitted(Permission.INVITE_INSTITUTIONS)
  public List<Long> first(InvitationFilter filter, int most) {
    return queries.page(officer.jurisdiction(), filter, 0, most).stream()
        .map(Institution::getId)
        .toList();
  }

  /** Of these, those behind an id to whom a mail can be sent. */
  @Permitted(Permission.INVITE_INSTITUTIONS)
  public List<Long> withEmail(InvitationFilter filter, long after, int most) {
    return queries.page(officer.jurisdiction(), filter, after, most).stream()
        .filter(i -> EmailAddress.read(i.getEmail()).isPresent())
        .map(Institution::getId)
        .toList();
  }

  @Permitted(Permission.INVITE_INSTITUTIONS)
  public List<HealthCenter> healthCenters() {
    return officer.jurisdiction().openCenters();
  }

  @Permitted(Permission.INVITE_INSTITUTIONS)
  public List<Municipality> municipalities() {
    return territory.municipalitiesOf(officer.jurisdiction().openCodes());
  }

  /**
   * @return the letter; its code is not to be had again
   * @throws NotFoundException if there is none in the jurisdiction, or somebody signs in there
   */
  @Permitted(Permission.INVITE_INSTITUTIONS)
  public InvitationLetter byLetter(long institutionId) {
    Institution institution = institution(institutionId);
    Assignment post = officer.assignment().orElseThrow();
    InvitationCode code = InvitationCode.random();
    Invitation invitation = Invitation.byLetter(code, officer.actor(), clock.instant());
    add(institution, invitation);
    return new InvitationLetter(
        institution.getName(),
        institution.getAddress(),
        office(post),
        phone(post),
        code,
        portal + AcceptInvitation.PATH,
        LocalDate.ofInstant(invitation.getExpiresAt(), JapanTime.ZONE).minusDays(1));
  }

  /**
   * The mail leaves within seconds.
   *
   * @throws NotFoundException as above, or if no mail can be sent
   */
  @Permitted(Permission.INVITE_INSTITUTIONS)
  public void byMail(long institutionId) {
    Institution institution = institution(institutionId);
    String email =
        EmailAddress.read(institution.getEmail())
            .orElseThrow(() -> new NotFoundException("no address of " + institutionId))
            .value();
    Invitation invitation = Invitation.byMail(email, officer.actor(), clock.instant());
    add(institution, invitation);
    outbox.add(MailKind.INSTITUTION_INVITATION, invitation.getId(), email, clock.instant());
  }

  /** Takes back what is open. */
  @Permitted(Permission.INVITE_INSTITUTIONS)
  public void revoke(long institutionId) {
    revokeOpen(institution(institutionId), officer.actor());
  }

  private Institution institution(long id) {
    return queries
        .one(officer.jurisdiction(), id)
        .orElseThrow(() -> new NotFoundException("nobody to invite: " + id));
  }

  private void add(Institution institution, Invitation invitation) {
    Actor by = officer.actor();
    revokeOpen(institution, by);
    repository.add(invitation);
    invited.fire(
        new InstitutionInvited(
            institution.getId(), by, AuditAction.INVITE_INSTITUTION, invitation));
  }

  private void revokeOpen(Institution institution, Actor by) {
    List<Invitation> open = queries.open(officer.jurisdiction(), institution.getId());
    onBehalf.of(institution.getId());
    for (Invitation invitation : open) {
      invitation.revoke(by.name(), clock.instant());
      invited.fire(
          new InstitutionInvited(
              institution.getId(), by, AuditAction.REVOKE_INVITATION, invitation));
    }
  }

  /** As it is known outside: the prefecture's division with the name of the prefecture. */
  private String office(Assignment post) {
    return post.getHealthCenterCode() != null
        ? officer.postName()
        : offices.prefecture(post.getPrefectureCode()).getName() + " " + officer.postName();
  }

  private String phone(Assignment post) {
    return post.getHealthCenterCode() != null
        ? offices.healthCenter(post.getHealthCenterCode()).getPhone()
        : offices.prefecture(post.getPrefectureCode()).getPhone();
  }
}
