package jp.mimamori.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.mimamori.law.FiscalYear;

/** Responses of the institution in whose name the transaction runs. */
@ApplicationScoped
public class ChecklistResponseRepository {

  @PersistenceContext private EntityManager em;

  /** The institution's own form. */
  public Optional<ChecklistResponse> of(FiscalYear year) {
    return of(year, ChecklistResponse.OWN_FORM);
  }

  /** The form that a vendor answers. */
  public Optional<ChecklistResponse> of(FiscalYear year, long vendorId) {
    return em.createQuery(
            """
            SELECT r FROM ChecklistResponse r JOIN FETCH r.edition
             WHERE r.fiscalYear = :year AND r.vendorId = :vendor
            """,
            ChecklistResponse.class)
        .setParameter("year", year.year())
        .setParameter("vendor", vendorId)
        .getResultStream()
        .findFirst();
  }

  /** The institution's own forms, newest year first. */
  public List<ChecklistResponse> all() {
    return em.createQuery(
            """
            SELECT r FROM ChecklistResponse r WHERE r.vendorId = :own ORDER BY r.fiscalYear DESC
            """,
            ChecklistResponse.class)
        .setParameter("own", ChecklistResponse.OWN_FORM)
        .getResultList();
  }

  /** The forms of a year that vendors answer. */
  public List<ChecklistResponse> ofVendors(FiscalYear year) {
    return em.createQuery(
            "SELECT r FROM ChecklistResponse r WHERE r.fiscalYear = :year AND r.vendorId <> :own",
            ChecklistResponse.class)
        .setParameter("year", year.year())
        .setParameter("own", ChecklistResponse.OWN_FORM)
        .getResultList();
  }

  /** Rounds of a response with their corrections, newest first. */
  List<Round> newestRounds(ChecklistResponse response, int first, int count) {
    return em.createQuery(
            "SELECT r FROM Round r WHERE r.response = :response ORDER BY r.answeredAt DESC, r.id DESC",
            Round.class)
        .setParameter("response", response)
        .setFirstResult(first)
        .setMaxResults(count)
        .getResultList();
  }

  long countRounds(ChecklistResponse response) {
    return em.createQuery("SELECT COUNT(r) FROM Round r WHERE r.response = :response", Long.class)
        .setParameter("response", response)
        .getSingleResult();
  }

  public void add(ChecklistResponse response) {
    em.persist(response);
  }
}
