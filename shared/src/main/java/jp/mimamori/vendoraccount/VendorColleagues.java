package jp.mimamori.vendoraccount;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.VendorAct;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.people.AccessEnded;
import jp.mimamori.people.InviteVendor;
import jp.mimamori.people.PeopleRefusedException;

/**
 * The people of a vendor: its administrators invite colleagues and end their access. The database
 * refuses both to anybody else.
 */
@ApplicationScoped
@Transactional
public class VendorColleagues {

  /** Newest lines of the trail that are shown. */
  private static final int ACTS = 100;

  @PersistenceContext private EntityManager em;
  @Inject private VendorDesk desk;
  @Inject private InviteVendor accounts;
  @Inject private Event<AccountChanged> changed;
  @Inject private Event<AccessEnded> accessEnded;
  @Inject private Clock clock;

  /** Those who have access, by the day they came. */
  public List<VendorMember> current() {
    desk.requiredMember();
    return em.createQuery(
            "SELECT m FROM VendorMember m WHERE m.endedAt IS NULL ORDER BY m.joinedOn, m.id",
            VendorMember.class)
        .getResultList();
  }

  /**
   * @throws NotPermittedException for who does not administer the vendor
   */
  public VendorMember requiredAdministrator() {
    VendorMember member = desk.requiredMember();
    if (!member.isAdministrator()) {
      throw new NotPermittedException("administers no vendor");
    }
    return member;
  }

  /**
   * One who has access, for an administrator.
   *
   * @throws NotFoundException if the own vendor has none of that id
   */
  public VendorMember one(long id) {
    requiredAdministrator();
    return current().stream()
        .filter(m -> m.getId() == id)
        .findFirst()
        .orElseThrow(() -> new NotFoundException("no member " + id));
  }

  /**
   * Lets a colleague in. Who has no password yet gets a mail to set one.
   *
   * @param name family name, space, given name
   * @throws PeopleRefusedException if name or address cannot be read, or Keycloak does not answer
   * @throws AccountRefusedException if the person belongs to a vendor already
   */
  public void invite(String name, String email, boolean administrator) {
    VendorMember by = requiredAdministrator();
    String sub = accounts.account(name, email);
    if (current().stream().anyMatch(m -> m.getPersonSub().equals(sub))) {
      throw new AccountRefusedException(AccountFault.ALREADY_COLLEAGUE);
    }
    VendorAdmission admission =
        new VendorAdmission(
            by.getOrganizationId(),
            sub,
            name.strip(),
            email.strip(),
            administrator,
            LocalDate.now(clock));
    add(admission);
    changed.fire(new AccountChanged(AuditAction.INVITE_MEMBER, by, admission.id(), name.strip()));
    accounts.mail(sub);
  }

  /** Places in other vendors are out of sight; the database alone knows of them. */
  private void add(VendorAdmission admission) {
    try {
      em.persist(admission);
      em.flush();
    } catch (PersistenceException e) {
      throw new AccountRefusedException(AccountFault.MEMBER_ELSEWHERE);
    }
  }

  /**
   * Ends access at once, and the person's open sessions.
   *
   * @throws AccountRefusedException if nobody would administer the vendor any more
   */
  public void end(long id) {
    VendorMember by = requiredAdministrator();
    VendorMember member = one(id);
    boolean last =
        member.isAdministrator()
            && current().stream().filter(VendorMember::isAdministrator).count() == 1;
    if (last) {
      throw new AccountRefusedException(AccountFault.LAST_ADMINISTRATOR);
    }
    changed.fire(new AccountChanged(AuditAction.END_MEMBERSHIP, by, id, member.getPersonName()));
    em.flush();
    em.createQuery("UPDATE VendorAdmission a SET a.endedAt = :now WHERE a.id = :id")
        .setParameter("now", clock.instant())
        .setParameter("id", id)
        .executeUpdate();
    accessEnded.fire(new AccessEnded(member.getPersonSub()));
  }

  /** What was done in the account, newest first; for administrators. */
  public List<VendorAct> acts() {
    requiredAdministrator();
    return em.createQuery("SELECT a FROM VendorAct a ORDER BY a.seq DESC", VendorAct.class)
        .setMaxResults(ACTS)
        .getResultList();
  }
}
