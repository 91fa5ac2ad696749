package jp.mimamori.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.law.FiscalYear;

/** Editions and controls. */
@ApplicationScoped
public class EditionRepository {

  @PersistenceContext private EntityManager em;

  /**
   * The edition in force for a year: the newest one whose text is loaded and that was published for
   * that year or before.
   */
  public ChecklistEdition inForce(Audience audience, FiscalYear year) {
    return em.createQuery(
            """
            SELECT e FROM ChecklistEdition e
             WHERE e.audience = :audience AND e.status = :loaded AND e.fiscalYear <= :year
             ORDER BY e.fiscalYear DESC, e.sequence DESC
            """,
            ChecklistEdition.class)
        .setParameter("audience", audience)
        .setParameter("loaded", ChecklistEdition.Status.LOADED)
        .setParameter("year", year.year())
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("no edition for " + audience + " " + year));
  }

  /** The editions that items belong to. */
  List<ChecklistEdition> ofItems(Collection<String> itemIds) {
    return itemIds.isEmpty()
        ? List.of()
        : em.createQuery(
                "SELECT DISTINCT i.edition FROM ChecklistItem i WHERE i.id IN :ids",
                ChecklistEdition.class)
            .setParameter("ids", itemIds)
            .getResultList();
  }

  /** What the items of an edition said before, oldest first. */
  public List<ItemRevision> revisionsOf(ChecklistEdition edition) {
    return em.createQuery(
            "SELECT r FROM ItemRevision r WHERE r.item.edition = :edition ORDER BY r.revisedAt, r.id",
            ItemRevision.class)
        .setParameter("edition", edition)
        .getResultList();
  }

  public Optional<ChecklistItem> item(String itemId) {
    return itemId == null
        ? Optional.empty()
        : Optional.ofNullable(em.find(ChecklistItem.class, itemId));
  }

  public Map<String, Control> controls() {
    return em.createQuery("SELECT c FROM Control c", Control.class)
        .getResultStream()
        .collect(Collectors.toMap(Control::getId, c -> c));
  }
}
