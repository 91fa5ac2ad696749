package jp.mimamori.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What belongs to an inspection. In an institution's transaction only its own is found; an officer
 * comes here with an inspection of the own jurisdiction.
 */
@ApplicationScoped
public class InspectionRepository {

  @PersistenceContext private EntityManager em;

  /** Every letter that the institution got, oldest first. */
  List<InspectionLetter> letters() {
    return em.createQuery(
            "SELECT l FROM InspectionLetter l ORDER BY l.inspectionId, l.number",
            InspectionLetter.class)
        .getResultList();
  }

  List<InspectionLetter> letters(long inspectionId) {
    return em.createQuery(
            "SELECT l FROM InspectionLetter l WHERE l.inspectionId = :id ORDER BY l.number",
            InspectionLetter.class)
        .setParameter("id", inspectionId)
        .getResultList();
  }

  Optional<InspectionLetter> letter(long id) {
    return Optional.ofNullable(em.find(InspectionLetter.class, id));
  }

  /** Every result that the institution was told. */
  List<ItemResult> results() {
    return em.createQuery("SELECT r FROM ItemResult r ORDER BY r.position", ItemResult.class)
        .setHint("eclipselink.batch", "r.actions")
        .setHint("eclipselink.batch", "r.actions.reviews")
        .getResultList();
  }

  /** 文書指摘 that the institution was told: what it has to answer, or has answered. */
  List<ItemResult> answerDue() {
    return em.createQuery(
            "SELECT r FROM ItemResult r WHERE r.direction = :written ORDER BY r.position",
            ItemResult.class)
        .setHint("eclipselink.batch", "r.actions")
        .setHint("eclipselink.batch", "r.actions.reviews")
        .setParameter("written", WordMeaning.WRITTEN)
        .getResultList();
  }

  List<ItemResult> results(long inspectionId) {
    return em.createQuery(
            "SELECT r FROM ItemResult r WHERE r.inspectionId = :id ORDER BY r.position",
            ItemResult.class)
        .setHint("eclipselink.batch", "r.actions")
        .setHint("eclipselink.batch", "r.actions.reviews")
        .setParameter("id", inspectionId)
        .getResultList();
  }

  Optional<ItemResult> result(long id) {
    return Optional.ofNullable(em.find(ItemResult.class, id));
  }

  Optional<InspectionSnapshot> snapshot(long inspectionId) {
    return em.createQuery(
            "SELECT s FROM InspectionSnapshot s WHERE s.inspectionId = :id",
            InspectionSnapshot.class)
        .setParameter("id", inspectionId)
        .getResultStream()
        .findFirst();
  }

  VisitEntries entries(long inspectionId) {
    return new VisitEntries(
        em.createQuery("SELECT e FROM VisitEntry e WHERE e.inspectionId = :id", VisitEntry.class)
            .setParameter("id", inspectionId)
            .getResultList());
  }

  InspectionRules rules(String healthCenterCode) {
    return new InspectionRules(ownRules(healthCenterCode), ownWords(healthCenterCode));
  }

  List<InspectionRule> ownRules(String healthCenterCode) {
    return em.createQuery(
            "SELECT r FROM InspectionRule r WHERE r.healthCenterCode = :center",
            InspectionRule.class)
        .setParameter("center", healthCenterCode)
        .getResultList();
  }

  List<InspectionWord> ownWords(String healthCenterCode) {
    return em.createQuery(
            "SELECT w FROM InspectionWord w WHERE w.healthCenterCode = :center",
            InspectionWord.class)
        .setParameter("center", healthCenterCode)
        .getResultList();
  }

  void add(Object entity) {
    em.persist(entity);
  }

  void addAll(Collection<?> entities) {
    entities.forEach(em::persist);
  }
}
