package jp.mimamori.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jp.mimamori.identity.Assignment;
import jp.mimamori.organization.Jurisdiction;

/** Posts at a prefecture and at its health centers. */
@ApplicationScoped
public class AssignmentRepository {

  @PersistenceContext private EntityManager em;

  /** In the order of the health centers' codes, the prefecture first; then by first day. */
  public Assignments of(Jurisdiction jurisdiction, String prefectureCode) {
    return new Assignments(query(jurisdiction, prefectureCode).getResultList());
  }

  /** For a change: nobody else changes these posts until the transaction ends. */
  public Assignments lockedOf(Jurisdiction jurisdiction, String prefectureCode) {
    return new Assignments(
        query(jurisdiction, prefectureCode)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList());
  }

  public void add(Assignment assignment) {
    em.persist(assignment);
  }

  private TypedQuery<Assignment> query(Jurisdiction jurisdiction, String prefectureCode) {
    return em.createQuery(
            """
            SELECT a FROM Assignment a
             WHERE a.prefectureCode = :prefecture OR a.healthCenterCode IN :centers
             ORDER BY a.healthCenterCode, a.role, a.validFrom, a.id
            """,
            Assignment.class)
        .setParameter("prefecture", prefectureCode)
        .setParameter("centers", jurisdiction.codes());
  }
}
