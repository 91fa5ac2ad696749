package jp.mimamori.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.mimamori.law.FiscalYear;

/** Submissions of the institution in whose name the transaction runs. */
@ApplicationScoped
public class SubmissionRepository {

  @PersistenceContext private EntityManager em;

  /**
   * With what became of each: one statement for the year, and one for comments if there are any.
   */
  public Submissions of(FiscalYear year) {
    return new Submissions(
        em
            .createQuery(
                """
                SELECT s FROM Submission s
                  LEFT JOIN FETCH s.withdrawals LEFT JOIN FETCH s.reviews LEFT JOIN FETCH s.lapses
                 WHERE s.fiscalYear = :year
                """,
                Submission.class)
            .setParameter("year", year.year())
            .setHint("eclipselink.batch", "s.reviews.comments")
            .getResultList()
            .stream()
            .distinct()
            .toList());
  }

  SubmissionReview review(long id) {
    return em.find(SubmissionReview.class, id);
  }

  void add(Submission submission) {
    em.persist(submission);
  }

  void add(SubmissionWithdrawal withdrawal) {
    em.persist(withdrawal);
  }
}
