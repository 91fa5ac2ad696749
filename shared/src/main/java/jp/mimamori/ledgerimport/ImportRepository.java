package jp.mimamori.ledgerimport;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.ledger.LedgerKind;

/** Imports of the institution in whose name the transaction runs. */
@ApplicationScoped
class ImportRepository {

  @PersistenceContext private EntityManager em;

  void add(Heading heading) {
    em.persist(heading);
  }

  /** Before its rows, which refer to it. */
  void storeFirst(LedgerImport made) {
    em.persist(made);
    em.flush();
  }

  /**
   * @throws NotFoundException if the institution has none of that id
   */
  LedgerImport one(long id) {
    return Optional.ofNullable(em.find(LedgerImport.class, id))
        .orElseThrow(() -> new NotFoundException("no import " + id));
  }

  /** Newest first. */
  List<LedgerImport> latest(LedgerKind kind, int count) {
    return em.createQuery(
            "SELECT i FROM LedgerImport i WHERE i.ledger = :ledger ORDER BY i.id DESC",
            LedgerImport.class)
        .setParameter("ledger", kind)
        .setMaxResults(count)
        .getResultList();
  }

  /**
   * Rows in the order of the file.
   *
   * @param outcome null for all
   */
  List<ImportRow> rows(long importId, RowOutcome outcome, int afterRow, int count) {
    return em.createQuery(
            """
            SELECT r FROM ImportRow r
             WHERE r.importId = :import AND r.rowNo > :after AND (:all = TRUE OR r.outcome = :outcome)
             ORDER BY r.rowNo
            """,
            ImportRow.class)
        .setParameter("import", importId)
        .setParameter("after", afterRow)
        .setParameter("all", outcome == null)
        .setParameter("outcome", outcome == null ? RowOutcome.NEW : outcome)
        .setMaxResults(count)
        .getResultList();
  }

  Map<RowOutcome, Long> counts(long importId) {
    Map<RowOutcome, Long> counts = new EnumMap<>(RowOutcome.class);
    em.createQuery(
            """
            SELECT r.outcome, COUNT(r) FROM ImportRow r WHERE r.importId = :import GROUP BY r.outcome
            """,
            Object[].class)
        .setParameter("import", importId)
        .getResultList()
        .forEach(row -> counts.put((RowOutcome) row[0], (Long) row[1]));
    return counts;
  }

  List<Heading> headings(LedgerKind kind) {
    return em.createQuery("SELECT h FROM Heading h WHERE h.ledger = :ledger", Heading.class)
        .setParameter("ledger", kind)
        .getResultList();
  }

  /** Sends rows to the database and lets go of them. */
  void store(List<ImportRow> rows) {
    rows.forEach(em::persist);
    em.flush();
    rows.forEach(em::detach);
  }

  /** Rows are for looking at; what an import did stays in the history of the entries. */
  void removeRowsBefore(Instant day) {
    List<Long> old =
        em.createQuery("SELECT i.id FROM LedgerImport i WHERE i.stagedAt < :day", Long.class)
            .setParameter("day", day)
            .getResultList();
    if (!old.isEmpty()) {
      em.createQuery("DELETE FROM ImportRow r WHERE r.importId IN :imports")
          .setParameter("imports", old)
          .executeUpdate();
    }
  }
}
