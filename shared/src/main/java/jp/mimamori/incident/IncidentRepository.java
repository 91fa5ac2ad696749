package jp.mimamori.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.law.FiscalYear;

/** Incidents of the institution in whose name the transaction runs. */
@ApplicationScoped
class IncidentRepository {

  @PersistenceContext private EntityManager em;

  /** Newest first. */
  List<Incident> all() {
    return em.createQuery("SELECT i FROM Incident i ORDER BY i.begunAt DESC", Incident.class)
        .getResultList();
  }

  /** Of which there is, or may be, something left to do; oldest first. */
  List<Incident> notWithdrawn() {
    return em.createQuery(
            "SELECT i FROM Incident i WHERE i.state <> :withdrawn ORDER BY i.begunAt",
            Incident.class)
        .setParameter("withdrawn", IncidentState.WITHDRAWN)
        .getResultList();
  }

  /** The one whose first report is being written; there is one at most. */
  Optional<Incident> begun() {
    return em.createQuery(
            "SELECT i FROM Incident i WHERE i.state = :begun ORDER BY i.begunAt", Incident.class)
        .setParameter("begun", IncidentState.BEGUN)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** How many a fiscal year has so far. */
  int countOf(FiscalYear year) {
    return em.createQuery("SELECT COUNT(i) FROM Incident i WHERE i.fiscalYear = :year", Long.class)
        .setParameter("year", year.year())
        .getSingleResult()
        .intValue();
  }

  /**
   * With its reports and its chronology.
   *
   * @throws NotFoundException if the institution has none of that id
   */
  Incident one(long id) {
    Incident incident =
        Optional.ofNullable(em.find(Incident.class, id))
            .orElseThrow(() -> new NotFoundException("no incident " + id));
    // read while the transaction lasts
    incident.getReports();
    incident.getEntries();
    return incident;
  }

  void add(Incident incident) {
    em.persist(incident);
  }
}
