package jp.mimamori.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.Jurisdiction;

/** What officers may know about evidence: that there is some, and its dates. */
@ApplicationScoped
public class EvidenceQueries {

  @PersistenceContext private EntityManager em;

  /** Of an institution of the jurisdiction, by item of a year. */
  public Map<String, EvidenceFigures> byItem(
      Jurisdiction jurisdiction, long institutionId, FiscalYear year, LocalDate today) {
    Map<String, EvidenceFigures> figures = new HashMap<>();
    if (!jurisdiction.openCenters().isEmpty()) {
      em.createQuery(
              """
              SELECT u.itemId, COUNT(u.id), MAX(e.datedOn),
                     SUM(CASE WHEN e.expiresOn < :today THEN 1 ELSE 0 END)
                FROM EvidenceUse u JOIN u.evidence e JOIN Institution i ON i.id = u.institutionId
               WHERE i.id = :id AND i.healthCenterCode IN :centers AND u.fiscalYear = :year
               GROUP BY u.itemId
              """,
              Object[].class)
          .setParameter("id", institutionId)
          .setParameter("centers", jurisdiction.openCodes())
          .setParameter("year", year.year())
          .setParameter("today", today)
          .getResultStream()
          .forEach(
              c ->
                  figures.put(
                      (String) c[0],
                      new EvidenceFigures(
                          ((Number) c[1]).longValue(),
                          (LocalDate) c[2],
                          ((Number) c[3]).longValue())));
    }
    return figures;
  }
}
