package jp.mimamori.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import jp.mimamori.checklist.Audience;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.Jurisdiction;

/** Whom in the own prefecture a change of an edition concerns, as figures only. */
@ApplicationScoped
public class AffectedQueries {

  @PersistenceContext private EntityManager em;

  /** Answers of a year that stand for an item. */
  public long answers(Jurisdiction jurisdiction, ChecklistItem item, FiscalYear year) {
    return em.createQuery(
            """
            SELECT COUNT(a.id) FROM Round a JOIN Institution i ON i.id = a.institutionId
             WHERE a.itemId = :item AND a.latest = TRUE AND a.response.fiscalYear = :year
               AND i.healthCenterCode IN :centers
            """,
            Long.class)
        .setParameter("item", item.getId())
        .setParameter("year", year.year())
        .setParameter("centers", jurisdiction.codes())
        .getSingleResult();
  }

  /** Responses of a year to forms of some audiences. */
  public long responses(
      Jurisdiction jurisdiction, Collection<Audience> audiences, FiscalYear year) {
    return em.createQuery(
            """
            SELECT COUNT(r.id) FROM ChecklistResponse r JOIN Institution i ON i.id = r.institutionId
             WHERE r.fiscalYear = :year AND r.edition.audience IN :audiences
               AND i.healthCenterCode IN :centers
            """,
            Long.class)
        .setParameter("year", year.year())
        .setParameter("audiences", audiences)
        .setParameter("centers", jurisdiction.codes())
        .getSingleResult();
  }
}
