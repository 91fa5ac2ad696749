package jp.mimamori.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumSet;
import java.util.Set;
import jp.mimamori.identity.Assignment;
import jp.mimamori.identity.OfficerRole;
import jp.mimamori.organization.Jurisdiction;

/** Posts at a prefecture and at its health centers: those of officers, and those of programs. */
@ApplicationScoped
public class AssignmentRepository {

  private static final Set<OfficerRole> TOOLS = EnumSet.of(OfficerRole.TOOL);
  private static final Set<OfficerRole> PEOPLE = EnumSet.complementOf(EnumSet.of(OfficerRole.TOOL));

  @PersistenceContext private EntityManager em;

  /** In the order of the health centers' codes, the prefecture first; then by first day. */
  public Assignments of(Jurisdiction jurisdiction, String prefectureCode) {
    return new Assignments(query(jurisdiction, prefectureCode, PEOPLE).getResultList());
  }

  /** Those of programs, in the same order. */
  public Assignments ofTools(Jurisdiction jurisdiction, String prefectureCode) {
    return new Assignments(query(jurisdiction, prefectureCode, TOOLS).getResultList());
  }

  /** For a change: nobody else changes these posts until the transaction ends. */
  public Assignments lockedOf(Jurisdiction jurisdiction, String prefectureCode) {
    return new Assignments(
        query(jurisdiction, prefectureCode, PEOPLE)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList());
  }

  public void add(Assignment assignment) {
    em.persist(assignment);
  }

  private TypedQuery<Assignment> query(
      Jurisdiction jurisdiction, String prefectureCode, Set<OfficerRole> roles) {
    return em.createQuery(
            """
            SELECT a FROM Assignment a
             WHERE (a.prefectureCode = :prefecture OR a.healthCenterCode IN :centers)
               AND a.role IN :roles
             ORDER BY a.healthCenterCode, a.role, a.validFrom, a.id
            """,
            Assignment.class)
        .setParameter("roles", roles)
        .setParameter("prefecture", prefectureCode)
        .setParameter("centers", jurisdiction.codes());
  }
}
