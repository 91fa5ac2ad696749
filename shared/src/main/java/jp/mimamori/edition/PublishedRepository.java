package jp.mimamori.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.mimamori.checklist.Audience;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.Control;
import jp.mimamori.checklist.ItemRevision;
import jp.mimamori.identity.NotFoundException;

/** Editions as those who keep them see and change them. */
@ApplicationScoped
public class PublishedRepository {

  @PersistenceContext private EntityManager em;

  /** The newest first. */
  List<ChecklistEdition> all() {
    return em.createQuery(
            """
            SELECT e FROM ChecklistEdition e
             ORDER BY e.fiscalYear DESC, e.audience, e.sequence DESC
            """,
            ChecklistEdition.class)
        .getResultList();
  }

  /** Those whose text is known, the newest first. */
  List<ChecklistEdition> loaded() {
    return all().stream().filter(e -> e.getStatus() == ChecklistEdition.Status.LOADED).toList();
  }

  /**
   * @throws NotFoundException if there is none
   */
  ChecklistEdition one(String id) {
    return Optional.ofNullable(id)
        .map(known -> em.find(ChecklistEdition.class, known))
        .orElseThrow(() -> new NotFoundException("no edition " + id));
  }

  /** Of one audience and year, the first sequence first. */
  List<ChecklistEdition> of(Audience audience, int fiscalYear) {
    return em.createQuery(
            """
            SELECT e FROM ChecklistEdition e
             WHERE e.audience = :audience AND e.fiscalYear = :year ORDER BY e.sequence
            """,
            ChecklistEdition.class)
        .setParameter("audience", audience)
        .setParameter("year", fiscalYear)
        .getResultList();
  }

  /** Items that were compared with the official document, by edition. */
  Map<String, Long> verifiedItems() {
    return counts("WHERE i.provenance.verified = TRUE");
  }

  Map<String, Long> items() {
    return counts("");
  }

  private Map<String, Long> counts(String where) {
    return em.createQuery(
            "SELECT i.edition.id, COUNT(i.id) FROM ChecklistItem i "
                + where
                + " GROUP BY i.edition.id",
            Object[].class)
        .getResultStream()
        .collect(Collectors.toMap(c -> (String) c[0], c -> (Long) c[1]));
  }

  /**
   * For a change: nobody else changes the item until the transaction ends.
   *
   * @throws NotFoundException if there is none
   */
  ChecklistItem lockedItem(String id) {
    return Optional.ofNullable(id)
        .map(known -> em.find(ChecklistItem.class, known, LockModeType.PESSIMISTIC_WRITE))
        .orElseThrow(() -> new NotFoundException("no item " + id));
  }

  /** What an item said before, the newest first. */
  List<ItemRevision> revisionsOf(ChecklistItem item) {
    return em.createQuery(
            """
            SELECT r FROM ItemRevision r WHERE r.item = :item ORDER BY r.revisedAt DESC, r.id DESC
            """,
            ItemRevision.class)
        .setParameter("item", item)
        .getResultList();
  }

  List<Control> controls() {
    return em.createQuery("SELECT c FROM Control c ORDER BY c.position", Control.class)
        .getResultList();
  }

  void add(Control control) {
    em.persist(control);
  }

  /** New items of an edition that is known already are stored with it. */
  void add(ChecklistEdition edition) {
    em.persist(edition);
    em.flush();
  }

  /**
   * @return what the database made of it
   */
  ItemRevision add(ItemRevision revision) {
    em.persist(revision);
    em.flush();
    em.refresh(revision);
    return revision;
  }

  /**
   * @return what the database made of it
   */
  Publication add(Publication publication) {
    em.persist(publication);
    em.flush();
    em.refresh(publication);
    return publication;
  }

  Optional<Publication> publicationOf(ChecklistEdition edition) {
    return Optional.ofNullable(em.find(Publication.class, edition.getId()));
  }
}
