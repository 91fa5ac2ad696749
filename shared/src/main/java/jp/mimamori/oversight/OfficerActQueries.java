package jp.mimamori.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.Assignment;
import jp.mimamori.law.JapanTime;
import jp.mimamori.organization.Jurisdiction;

/**
 * What the officers of a prefecture and of its health centers did. Whose officer somebody was is
 * told by the posts of that day; a deputy who held posts of two prefectures is seen by both.
 */
@ApplicationScoped
public class OfficerActQueries {

  private static final String OF_THE_PREFECTURE =
      "(p.prefectureCode = :prefecture OR p.healthCenterCode IN :centers)";

  @PersistenceContext private EntityManager em;

  /**
   * By time, so that the hundredth sheet is as quick as the first.
   *
   * @param before null for the newest
   */
  public List<OfficerActRow> newestFirst(
      Jurisdiction jurisdiction,
      String prefectureCode,
      OfficerActFilter filter,
      OfficerActPlace before,
      int count) {
    Map<String, Object> values = new HashMap<>();
    StringBuilder jpql =
        new StringBuilder(
            """
            SELECT a, i.name FROM OfficerAct a
              LEFT JOIN Institution i ON i.id = a.institutionId AND i.healthCenterCode IN :open
             WHERE EXISTS (SELECT p.id FROM Assignment p
                            WHERE p.personSub = a.actorSub AND p.validFrom <= a.day
                              AND (p.validTo IS NULL OR p.validTo >= a.dayBefore) AND
            """
                + OF_THE_PREFECTURE
                + ")");
    values.put("prefecture", prefectureCode);
    values.put("centers", jurisdiction.codes());
    // no code is empty, and a list must not be
    values.put("open", jurisdiction.openCodes().isEmpty() ? List.of("") : jurisdiction.openCodes());
    if (filter.from() != null) {
      jpql.append(" AND a.at >= :from");
      values.put("from", filter.from().atStartOfDay(JapanTime.ZONE).toInstant());
    }
    if (filter.to() != null) {
      jpql.append(" AND a.at < :until");
      values.put("until", filter.to().plusDays(1).atStartOfDay(JapanTime.ZONE).toInstant());
    }
    if (filter.assignmentId() != null) {
      jpql.append(
          " AND a.actorSub = (SELECT o.personSub FROM Assignment o WHERE o.id = :assignment)");
      values.put("assignment", filter.assignmentId());
    }
    if (filter.action() != null) {
      jpql.append(" AND a.action = :action");
      values.put("action", filter.action());
    }
    if (before != null) {
      jpql.append(" AND (a.at < :at OR a.at = :at AND a.id < :id)");
      values.put("at", before.at());
      values.put("id", before.id());
    }
    TypedQuery<Object[]> query =
        em.createQuery(jpql.append(" ORDER BY a.at DESC, a.id DESC").toString(), Object[].class);
    values.forEach(query::setParameter);
    return query
        .setMaxResults(count)
        .getResultStream()
        .map(c -> new OfficerActRow((OfficerAct) c[0], (String) c[1]))
        .toList();
  }

  /** What officers have done at all, whoever they are; for choosing from. */
  public List<AuditAction> actions(Jurisdiction jurisdiction) {
    return em.createQuery("SELECT DISTINCT a.action FROM OfficerAct a", AuditAction.class)
        .getResultList();
  }

  /** All posts there are and were, by name of the person. */
  public List<Assignment> posts(Jurisdiction jurisdiction, String prefectureCode) {
    return em.createQuery(
            "SELECT p FROM Assignment p WHERE "
                + OF_THE_PREFECTURE
                + " ORDER BY p.personName, p.personSub, p.id",
            Assignment.class)
        .setParameter("prefecture", prefectureCode)
        .setParameter("centers", jurisdiction.codes())
        .getResultList();
  }
}
