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

  public Optional<ChecklistResponse> of(FiscalYear year) {
    return em.createQuery(
            "SELECT r FROM ChecklistResponse r WHERE r.fiscalYear = :year", ChecklistResponse.class)
        .setParameter("year", year.year())
        .getResultStream()
        .findFirst();
  }

  /** Newest year first. */
  public List<ChecklistResponse> all() {
    return em.createQuery(
            "SELECT r FROM ChecklistResponse r ORDER BY r.fiscalYear DESC", ChecklistResponse.class)
        .getResultList();
  }

  public void add(ChecklistResponse response) {
    em.persist(response);
  }
}
