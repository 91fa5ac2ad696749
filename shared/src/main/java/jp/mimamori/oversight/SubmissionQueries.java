package jp.mimamori.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.submission.Submission;
import jp.mimamori.submission.Submissions;

/** What the institutions of a jurisdiction submitted. */
@ApplicationScoped
public class SubmissionQueries {

  @PersistenceContext private EntityManager em;

  /** Those of one institution in a year; none for an institution of another jurisdiction. */
  public Submissions of(Jurisdiction jurisdiction, long institutionId, FiscalYear year) {
    if (jurisdiction.openCenters().isEmpty()) {
      return Submissions.NONE;
    }
    return new Submissions(
        em.createQuery(
                """
                SELECT s FROM Submission s JOIN Institution i ON i.id = s.institutionId
                 WHERE i.id = :id AND i.healthCenterCode IN :centers AND s.fiscalYear = :year
                """,
                Submission.class)
            .setParameter("id", institutionId)
            .setParameter("centers", jurisdiction.openCodes())
            .setParameter("year", year.year())
            .getResultList());
  }
}
