package jp.mimamori.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;

/** Audit entries of the current institution. */
@ApplicationScoped
public class AuditEntryRepository {

  private static final int MANY = 100;

  @PersistenceContext private EntityManager em;

  /**
   * By place in the chain, so that the hundredth sheet is as quick as the first.
   *
   * @param before null for the newest
   */
  List<AuditEntry> newestFirst(Long before, boolean onlyOversight, int count) {
    return em.createQuery(
            """
            SELECT e FROM AuditEntry e
             WHERE e.seq < :before AND (:all = TRUE OR e.side = :oversight)
             ORDER BY e.seq DESC
            """,
            AuditEntry.class)
        .setParameter("before", before == null ? Long.MAX_VALUE : before)
        .setParameter("all", !onlyOversight)
        .setParameter("oversight", AuditEntry.Side.OVERSIGHT)
        .setMaxResults(count)
        .getResultList();
  }

  /** What officers did to one thing, newest first. */
  public List<AuditEntry> of(Set<AuditAction> actions, String object) {
    return em.createQuery(
            """
            SELECT e FROM AuditEntry e
             WHERE e.action IN :actions AND e.object = :object AND e.side = :oversight
             ORDER BY e.seq DESC
            """,
            AuditEntry.class)
        .setParameter("actions", actions)
        .setParameter("object", object)
        .setParameter("oversight", AuditEntry.Side.OVERSIGHT)
        .setMaxResults(MANY)
        .getResultList();
  }
}
