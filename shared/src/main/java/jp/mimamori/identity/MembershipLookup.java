package jp.mimamori.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** The memberships of the signed-in person. The database tells no one else's. */
@ApplicationScoped
public class MembershipLookup {

  @PersistenceContext private EntityManager em;

  @Transactional
  public List<MyMembership> on(LocalDate day) {
    return em.createQuery(
            """
            SELECT m FROM MyMembership m
             WHERE m.validFrom <= :day AND (m.validTo IS NULL OR m.validTo >= :day)
             ORDER BY m.institutionName, m.institutionId
            """,
            MyMembership.class)
        .setParameter("day", day)
        .getResultList();
  }
}
