package jp.mimamori.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.Prefecture;
import jp.mimamori.organization.Territory;

/** Posts of officers, and the health centers they are responsible for. */
@ApplicationScoped
public class AssignmentLookup {

  @PersistenceContext private EntityManager em;
  @Inject private Territory territory;

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

  public HealthCenter healthCenter(String code) {
    return territory.healthCenter(code);
  }

  public Prefecture prefecture(String code) {
    return territory.prefecture(code);
  }

  public List<HealthCenter> healthCentersOf(String prefectureCode) {
    return territory.healthCentersOf(prefectureCode);
  }
}
