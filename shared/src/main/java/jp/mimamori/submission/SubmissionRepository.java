package jp.mimamori.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jp.mimamori.law.FiscalYear;

/** Submissions of the institution in whose name the transaction runs. */
@ApplicationScoped
public class SubmissionRepository {

  @PersistenceContext private EntityManager em;

  public Submissions of(FiscalYear year) {
    return new Submissions(
        em.createQuery("SELECT s FROM Submission s WHERE s.fiscalYear = :year", Submission.class)
            .setParameter("year", year.year())
            .getResultList());
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
