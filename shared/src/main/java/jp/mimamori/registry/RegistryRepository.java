package jp.mimamori.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import jp.mimamori.identity.NotFoundException;

/** Updates of a prefecture's registry. Those of another prefecture are not found. */
@ApplicationScoped
public class RegistryRepository {

  @PersistenceContext private EntityManager em;

  /** The newest first. */
  List<RegistryUpdate> newest(String prefectureCode, int most) {
    return em.createQuery(
            "SELECT u FROM RegistryUpdate u WHERE u.prefectureCode = :prefecture"
                + " ORDER BY u.uploadedAt DESC, u.id DESC",
            RegistryUpdate.class)
        .setParameter("prefecture", prefectureCode)
        .setMaxResults(most)
        .getResultList();
  }

  boolean isUnderWay(String prefectureCode) {
    return !em.createQuery(
            "SELECT u.id FROM RegistryUpdate u WHERE u.prefectureCode = :prefecture"
                + " AND u.state IN :states",
            Long.class)
        .setParameter("prefecture", prefectureCode)
        .setParameter("states", List.of(UpdateState.PREVIEW, UpdateState.CONFIRMED))
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /**
   * @throws NotFoundException if the prefecture has none of that id
   */
  RegistryUpdate one(String prefectureCode, long id) {
    return em.createQuery(
            "SELECT u FROM RegistryUpdate u WHERE u.id = :id AND u.prefectureCode = :prefecture",
            RegistryUpdate.class)
        .setParameter("id", id)
        .setParameter("prefecture", prefectureCode)
        .getResultStream()
        .findFirst()
        .orElseThrow(() -> new NotFoundException("no update of the registry " + id));
  }

  /** For a change: nobody else settles it until the transaction ends. */
  RegistryUpdate locked(String prefectureCode, long id) {
    RegistryUpdate update = one(prefectureCode, id);
    em.refresh(update, LockModeType.PESSIMISTIC_WRITE);
    return update;
  }

  void add(RegistryUpdate update, Collection<RegistryEntry> entries) {
    em.persist(update);
    em.flush();
    int n = 0;
    for (RegistryEntry entry : entries) {
      em.persist(entry);
      if (++n % 1000 == 0) {
        em.flush();
        em.clear();
      }
    }
  }

  /** Entries of one finding behind an id, in the order of the file. */
  List<RegistryEntry> page(RegistryUpdate update, Finding finding, long after, int most) {
    return em.createQuery(
            "SELECT e FROM RegistryEntry e WHERE e.updateId = :update AND e.finding = :finding"
                + " AND e.id > :after ORDER BY e.id",
            RegistryEntry.class)
        .setParameter("update", update.getId())
        .setParameter("finding", finding)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * @throws NotFoundException if the update has none of that id
   */
  RegistryEntry entry(RegistryUpdate update, long id) {
    RegistryEntry entry = em.find(RegistryEntry.class, id);
    if (entry == null || !entry.updateId().equals(update.getId())) {
      throw new NotFoundException("no entry " + id);
    }
    return entry;
  }

  /** How many entries there are of each finding, by what was decided. */
  Map<Finding, Map<Decision, Long>> counts(RegistryUpdate update) {
    Map<Finding, Map<Decision, Long>> counts = new EnumMap<>(Finding.class);
    for (Finding finding : Finding.values()) {
      counts.put(finding, new EnumMap<>(Decision.class));
    }
    em.createQuery(
            "SELECT e.finding, e.decision, COUNT(e.id) FROM RegistryEntry e"
                + " WHERE e.updateId = :update GROUP BY e.finding, e.decision",
            Object[].class)
        .setParameter("update", update.getId())
        .getResultList()
        .forEach(
            row ->
                counts.get((Finding) row[0]).put((Decision) row[1], ((Number) row[2]).longValue()));
    return counts;
  }

  /** Decides alike about all entries of a finding that are not unclear. */
  void decideAll(RegistryUpdate update, Finding finding, Decision decision) {
    em.createQuery(
            "UPDATE RegistryEntry e SET e.decision = :decision, e.version = e.version + 1"
                + " WHERE e.updateId = :update AND e.finding = :finding")
        .setParameter("decision", decision)
        .setParameter("update", update.getId())
        .setParameter("finding", finding)
        .executeUpdate();
  }
}
