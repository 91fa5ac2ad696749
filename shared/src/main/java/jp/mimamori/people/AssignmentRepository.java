package jp.mimamori.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jp.mimamori.identity.Assignment;
import jp.mimamori.identity.OfficerRole;
import jp.mimamori.organization.Jurisdiction;

/** Posts at a prefecture and at its health centers: those of officers, and those of programs. */
@ApplicationScoped
public class AssignmentRepository {

  @PersistenceContext private EntityManager em;

  /** In the order of the health centers' codes, the prefecture first; then by first day. */
  public Assignments of(Jurisdiction jurisdiction, String prefectureCode) {
    return new Assignments(query(jurisdiction, prefectureCode, "<>").getResultList());
  }

  /** Those of programs, in the same order. */
  public Assignments ofTools(Jurisdiction jurisdiction, String prefectureCode) {
    return new Assignments(query(jurisdiction, prefectureCode, "=").getResultList());
  }

  /** For a change: nobody else changes these posts until the transaction ends. */
  public Assignments lockedOf(Jurisdiction jurisdiction, String prefectureCode) {
    return new Assignments(
        query(jurisdiction, prefectureCode, "<>")
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList());
  }

  public void add(Assignment assignment) {
    em.persist(assignment);
  }

  private TypedQuery<Assignment> query(
      Jurisdiction jurisdiction, String prefectureCode, String tools) {
    return em.createQuery(
            "SELECT a FROM Assignment a"
                + " WHERE (a.prefectureCode = :prefecture OR a.healthCenterCode IN :centers)"
                + " AND a.role "
                + tools
                + " :tool ORDER BY a.healthCenterCode, a.role, a.validFrom, a.id",
            Assignment.class)
        .setParameter("tool", OfficerRole.TOOL)
        .setParameter("prefecture", prefectureCode)
        .setParameter("centers", jurisdiction.codes());
  }
}
