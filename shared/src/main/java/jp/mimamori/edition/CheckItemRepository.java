package jp.mimamori.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import jp.mimamori.continuity.CheckItem;
import jp.mimamori.continuity.CheckItemRevision;
import jp.mimamori.identity.NotFoundException;

/** The rows of BCP策定の確認表 as those who keep them see and change them. */
@ApplicationScoped
class CheckItemRepository {

  @PersistenceContext private EntityManager em;

  /** In the order of the table. */
  List<CheckItem> all() {
    return em.createQuery("SELECT i FROM CheckItem i ORDER BY i.position", CheckItem.class)
        .getResultList();
  }

  /**
   * @throws NotFoundException if there is none
   */
  CheckItem one(String id) {
    return found(id, LockModeType.NONE);
  }

  /**
   * For a change: nobody else changes the row until the transaction ends.
   *
   * @throws NotFoundException if there is none
   */
  CheckItem locked(String id) {
    return found(id, LockModeType.PESSIMISTIC_WRITE);
  }

  private CheckItem found(String id, LockModeType lock) {
    return Optional.ofNullable(id)
        .map(known -> em.find(CheckItem.class, known, lock))
        .orElseThrow(() -> new NotFoundException("no row " + id));
  }

  /** What a row said before, the newest first. */
  List<CheckItemRevision> revisionsOf(CheckItem item) {
    return em.createQuery(
            """
            SELECT r FROM CheckItemRevision r WHERE r.item = :item
             ORDER BY r.revisedAt DESC, r.id DESC
            """,
            CheckItemRevision.class)
        .setParameter("item", item)
        .getResultList();
  }

  void add(CheckItemRevision revision) {
    em.persist(revision);
  }
}
