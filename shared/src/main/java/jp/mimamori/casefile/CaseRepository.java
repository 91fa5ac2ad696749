package jp.mimamori.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.mimamori.incident.Incident;

/** What belongs to an incident; officers come here with one of the own jurisdiction. */
@ApplicationScoped
class CaseRepository {

  @PersistenceContext private EntityManager em;

  Optional<IncidentCase> of(Incident incident) {
    return em.createQuery(
            """
            SELECT c FROM IncidentCase c
             WHERE c.institutionId = :institution AND c.incidentId = :incident
            """,
            IncidentCase.class)
        .setParameter("institution", incident.getInstitutionId())
        .setParameter("incident", incident.getId())
        .getResultStream()
        .findFirst();
  }

  /** The newest come first. */
  List<CaseNote> notes(IncidentCase of) {
    return em.createQuery(
            """
            SELECT n FROM CaseNote n WHERE n.institutionId = :institution AND n.caseId = :case
             ORDER BY n.notedOn DESC, n.id DESC
            """,
            CaseNote.class)
        .setParameter("institution", of.getInstitutionId())
        .setParameter("case", of.getId())
        .getResultList();
  }

  /** Makes whoever has read it before and writes now see that something was added. */
  void touch(IncidentCase kept) {
    em.lock(kept, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
  }

  void add(Object entity) {
    em.persist(entity);
  }
}
