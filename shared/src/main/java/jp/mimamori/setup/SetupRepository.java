package jp.mimamori.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.law.FiscalYear;

/** The setup of the institution in whose name the transaction runs. */
@ApplicationScoped
public class SetupRepository {

  @PersistenceContext private EntityManager em;

  Optional<Setup> find() {
    return em.createQuery("SELECT s FROM Setup s ORDER BY s.runNo DESC", Setup.class)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** The institution's own, begun now if there is none. */
  Setup open() {
    return find()
        .orElseGet(
            () -> {
              Setup setup = new Setup();
              em.persist(setup);
              return setup;
            });
  }

  /** Whether the institution never answered anything, so that it has everything before it. */
  boolean isNewcomer() {
    return em.createQuery(
                "SELECT COUNT(r) FROM ChecklistResponse r WHERE r.vendorId = :own", Long.class)
            .setParameter("own", ChecklistResponse.OWN_FORM)
            .getSingleResult()
        == 0;
  }

  /** The answers that stand for some controls in a year's own form, on the edition in force. */
  Map<Topic, AnswerValue> answers(FiscalYear year) {
    Map<Topic, AnswerValue> answers = new EnumMap<>(Topic.class);
    List<Object[]> rows =
        em.createQuery(
                """
                SELECT r.controlId, r.value FROM Round r
                 WHERE r.latest = TRUE AND r.controlId IN :controls
                   AND r.response.fiscalYear = :year AND r.response.vendorId = :own
                   AND EXISTS (SELECT i FROM ChecklistItem i
                                WHERE i.id = r.itemId AND i.edition = r.response.edition)
                """,
                Object[].class)
            .setParameter("controls", Topic.controls())
            .setParameter("year", year.year())
            .setParameter("own", ChecklistResponse.OWN_FORM)
            .getResultList();
    rows.forEach(row -> answers.put(Topic.of((String) row[0]), (AnswerValue) row[1]));
    return answers;
  }
}
