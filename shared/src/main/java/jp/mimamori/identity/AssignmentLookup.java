package jp.mimamori.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.Prefecture;

/** Posts of officers, and the health centers they are responsible for. */
@ApplicationScoped
public class AssignmentLookup {

  @PersistenceContext private EntityManager em;

  /** The posts a person holds on a day, the newest first. */
  @Transactional
  public List<Assignment> of(String sub, LocalDate day) {
    return em.createQuery(
            """
            SELECT a FROM Assignment a
             WHERE a.personSub = :sub
               AND a.validFrom <= :day AND (a.validTo IS NULL OR a.validTo >= :day)
             ORDER BY a.validFrom DESC, a.id DESC
            """,
            Assignment.class)
        .setParameter("sub", sub)
        .setParameter("day", day)
        .getResultList();
  }

  @Transactional
  public HealthCenter healthCenter(String code) {
    return em.find(HealthCenter.class, code);
  }

  @Transactional
  public Prefecture prefecture(String code) {
    return em.find(Prefecture.class, code);
  }

  @Transactional
  public List<HealthCenter> healthCentersOf(String prefectureCode) {
    return em.createQuery(
            "SELECT h FROM HealthCenter h WHERE h.prefectureCode = :code ORDER BY h.position",
            HealthCenter.class)
        .setParameter("code", prefectureCode)
        .getResultList();
  }
}
