package jp.mimamori.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
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

  /**
   * Open ones, and finished ones that became known on a day or after it; oldest first. Their
   * chronologies take one statement together.
   */
  List<Incident> openOrLearnedSince(LocalDate day) {
    return em.createQuery(
            """
            SELECT i FROM Incident i
             WHERE i.state IN :open OR i.state = :finished AND i.learnedOn >= :day
             ORDER BY i.begunAt
            """,
            Incident.class)
        .setHint("eclipselink.batch", "i.entries")
        .setParameter("open", List.of(IncidentState.BEGUN, IncidentState.REPORTED))
        .setParameter("finished", IncidentState.FINISHED)
        .setParameter("day", day)
        .getResultList();
  }

  /** Those whose first report is not sent yet, newest first. */
  List<Incident> begun() {
    return em.createQuery(
            "SELECT i FROM Incident i WHERE i.state = :begun ORDER BY i.begunAt DESC",
            Incident.class)
        .setParameter("begun", IncidentState.BEGUN)
        .getResultList();
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
