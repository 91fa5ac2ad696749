package jp.mimamori.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import jp.mimamori.identity.Membership;

/** Memberships of the current institution. */
@ApplicationScoped
public class MembershipRepository {

  @PersistenceContext private EntityManager em;

  /** Administrators first, then by name. */
  public Members all() {
    return new Members(query().getResultList());
  }

  /**
   * For a change: nobody else changes the institution's members until the transaction ends, so that
   * two administrators cannot end each other at the same moment.
   */
  public Members allLocked() {
    return new Members(query().setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList());
  }

  /** Those of one person, past ones included. */
  List<Membership> of(String sub) {
    return em.createQuery("SELECT m FROM Membership m WHERE m.personSub = :sub", Membership.class)
        .setParameter("sub", sub)
        .getResultList();
  }

  public void add(Membership membership) {
    em.persist(membership);
  }

  private TypedQuery<Membership> query() {
    return em.createQuery(
        "SELECT m FROM Membership m ORDER BY m.role, m.personName, m.validFrom", Membership.class);
  }
}
