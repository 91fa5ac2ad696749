package jp.mimamori.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.law.JapanTime;
import jp.mimamori.ledger.PatchAction;

/** Reports, and what was done in a year, of the institution in whose name the transaction runs. */
@ApplicationScoped
class ReportRepository {

  @PersistenceContext private EntityManager em;

  /** Newest first. */
  List<ManagementReport> all() {
    return em.createQuery(
            "SELECT r FROM ManagementReport r ORDER BY r.reportedOn DESC, r.id DESC",
            ManagementReport.class)
        .getResultList();
  }

  void add(ManagementReport report) {
    em.persist(report);
  }

  long logReviews(FiscalYear year) {
    return count("AccessLogReview e WHERE e.reviewedOn", year);
  }

  long trainings(FiscalYear year) {
    return count("Training e WHERE e.heldOn", year);
  }

  long stocktakings(FiscalYear year) {
    return count("Device e WHERE e.checkedOn", year);
  }

  long patches(FiscalYear year) {
    return em.createQuery(
            """
            SELECT COUNT(e) FROM SecurityPatch e
             WHERE e.appliedOn BETWEEN :first AND :last AND e.retiredOn IS NULL
               AND e.action = :applied
            """,
            Long.class)
        .setParameter("first", year.firstDay())
        .setParameter("last", year.lastDay())
        .setParameter("applied", PatchAction.APPLIED)
        .getSingleResult();
  }

  long drills(FiscalYear year) {
    return em.createQuery(
            "SELECT COUNT(d) FROM Drill d WHERE d.finishedAt >= :first AND d.finishedAt < :next",
            Long.class)
        .setParameter("first", year.firstDay().atStartOfDay(JapanTime.ZONE).toInstant())
        .setParameter("next", year.lastDay().plusDays(1).atStartOfDay(JapanTime.ZONE).toInstant())
        .getSingleResult();
  }

  private long count(String what, FiscalYear year) {
    return em.createQuery(
            "SELECT COUNT(e) FROM " + what + " BETWEEN :first AND :last AND e.retiredOn IS NULL",
            Long.class)
        .setParameter("first", year.firstDay())
        .setParameter("last", year.lastDay())
        .getSingleResult();
  }
}
