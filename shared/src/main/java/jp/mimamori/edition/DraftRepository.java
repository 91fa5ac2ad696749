package jp.mimamori.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import jp.mimamori.identity.NotFoundException;

/** Drafts of editions. */
@ApplicationScoped
public class DraftRepository {

  @PersistenceContext private EntityManager em;

  /** Those that are not published yet, the newest first. */
  List<EditionDraft> open() {
    return em.createQuery(
            "SELECT d FROM EditionDraft d WHERE d.publishedAt IS NULL ORDER BY d.importedAt DESC",
            EditionDraft.class)
        .getResultList();
  }

  /**
   * @throws NotFoundException if there is none, or it was published
   */
  EditionDraft one(long id) {
    return found(em.find(EditionDraft.class, id), id);
  }

  /** For a change: nobody else changes the draft until the transaction ends. */
  EditionDraft locked(long id) {
    return found(em.find(EditionDraft.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT), id);
  }

  /** The same without counting as a change. */
  EditionDraft lockedUnchanged(long id) {
    return found(em.find(EditionDraft.class, id, LockModeType.PESSIMISTIC_WRITE), id);
  }

  private static EditionDraft found(EditionDraft draft, long id) {
    if (draft == null || draft.getPublishedAt() != null) {
      throw new NotFoundException("no draft " + id);
    }
    return draft;
  }

  void add(EditionDraft draft) {
    em.persist(draft);
  }

  void remove(EditionDraft draft) {
    em.remove(draft);
  }
}
