package jp.mimamori.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Adds what a health center says to a submission. */
@ApplicationScoped
public class SubmissionReviewRepository {

  @PersistenceContext private EntityManager em;

  public void add(SubmissionReview review) {
    em.persist(review);
  }
}
