package jp.mimamori.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.law.FiscalYear;

/** Plan, answers and drills of the institution in whose name the transaction runs. */
@ApplicationScoped
class ContinuityRepository {

  @PersistenceContext private EntityManager em;

  /** The official table. */
  List<CheckItem> items() {
    return em.createQuery("SELECT i FROM CheckItem i ORDER BY i.position", CheckItem.class)
        .getResultList();
  }

  List<CheckAnswer> answers(FiscalYear year) {
    return em.createQuery(
            "SELECT a FROM CheckAnswer a WHERE a.fiscalYear = :year", CheckAnswer.class)
        .setParameter("year", year.year())
        .getResultList();
  }

  Optional<ContinuityPlan> plan() {
    return em.createQuery("SELECT p FROM ContinuityPlan p", ContinuityPlan.class)
        .getResultStream()
        .findFirst();
  }

  /** When the plan was last revised: the plan itself is long. */
  Optional<LocalDate> planRevisedOn() {
    return em.createQuery("SELECT p.revisedOn FROM ContinuityPlan p", LocalDate.class)
        .getResultStream()
        .findFirst();
  }

  /** Newest first. */
  List<Drill> drills() {
    return em.createQuery("SELECT d FROM Drill d ORDER BY d.id DESC", Drill.class).getResultList();
  }

  /** The last one that is over. */
  Optional<Drill> lastDrill() {
    return em.createQuery(
            "SELECT d FROM Drill d WHERE d.finishedAt IS NOT NULL ORDER BY d.finishedAt DESC",
            Drill.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** Rows of the official table without an answer of that year. */
  long countOpen(FiscalYear year) {
    return em.createQuery(
            """
            SELECT COUNT(i) FROM CheckItem i
             WHERE NOT EXISTS (SELECT a.id FROM CheckAnswer a
                                WHERE a.itemId = i.id AND a.fiscalYear = :year
                                  AND a.wordingNo = i.wordingNo)
            """,
            Long.class)
        .setParameter("year", year.year())
        .getSingleResult();
  }

  /**
   * @throws NotFoundException if the institution has none of that id
   */
  Drill drill(long id) {
    Drill drill =
        Optional.ofNullable(em.find(Drill.class, id))
            .orElseThrow(() -> new NotFoundException("no drill " + id));
    drill.getCurrent(); // reads the notes while the institution speaks
    return drill;
  }

  void add(Object entity) {
    em.persist(entity);
  }
}
