package jp.mimamori.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Drafts of the institution in whose name the transaction runs. */
@ApplicationScoped
class DraftRepository {

  @PersistenceContext private EntityManager em;

  Optional<Draft> find(String person, String page, Instant oldest) {
    return em.createQuery(
            """
            SELECT d FROM Draft d
             WHERE d.personSub = :person AND d.page = :page AND d.savedAt >= :oldest
            """,
            Draft.class)
        .setParameter("person", person)
        .setParameter("page", page)
        .setParameter("oldest", oldest)
        .getResultStream()
        .findFirst();
  }

  /** Newest first. */
  List<String> pages(String person, String beginning, Instant oldest) {
    return em.createQuery(
            """
            SELECT d.page FROM Draft d
             WHERE d.personSub = :person AND LOCATE(:beginning, d.page) = 1 AND d.savedAt >= :oldest
             ORDER BY d.savedAt DESC
            """,
            String.class)
        .setParameter("person", person)
        .setParameter("beginning", beginning)
        .setParameter("oldest", oldest)
        .getResultList();
  }

  Draft add(Draft draft) {
    em.persist(draft);
    return draft;
  }

  void remove(Draft draft) {
    em.remove(draft);
  }

  void removeOlderThan(Instant oldest) {
    em.createQuery("DELETE FROM Draft d WHERE d.savedAt < :oldest")
        .setParameter("oldest", oldest)
        .executeUpdate();
  }
}
