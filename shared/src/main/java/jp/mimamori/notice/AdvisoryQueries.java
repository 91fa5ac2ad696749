package jp.mimamori.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.mimamori.organization.ContactRow;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.organization.Municipality;
import jp.mimamori.organization.Territory;

/**
 * Notices to the institutions of a jurisdiction, and what these said. A health center follows up
 * those of its prefecture, too, and a prefecture those of its health centers.
 */
@ApplicationScoped
public class AdvisoryQueries {

  private static final int MANY = 100;
  private static final Object[] NONE = {0L, 0L, 0L, 0L};

  private static final String OF_JURISDICTION =
      """
      SELECT a FROM Advisory a, AdvisoryAim m
       WHERE m.id = a.id AND m.prefectureCode = :prefecture
         AND (m.healthCenterCode IS NULL OR m.healthCenterCode IN :centers)""";

  private static final String RECIPIENTS =
      """
      \sFROM AdvisoryStanding s, Institution i
       WHERE s.advisoryId IN :ids AND i.id = s.institutionId AND i.healthCenterCode IN :centers""";

  @PersistenceContext private EntityManager em;
  @Inject private Territory territory;

  /** The newest come first. */
  public List<Advisory> of(Jurisdiction jurisdiction) {
    return jurisdiction.openCenters().isEmpty()
        ? List.of()
        : em.createQuery(OF_JURISDICTION + " ORDER BY a.sentAt DESC", Advisory.class)
            .setParameter("prefecture", jurisdiction.prefectureCode())
            .setParameter("centers", jurisdiction.openCodes())
            .setMaxResults(MANY)
            .getResultList();
  }

  /** Empty for one of elsewhere. */
  public Optional<Advisory> one(Jurisdiction jurisdiction, long id) {
    return jurisdiction.openCenters().isEmpty()
        ? Optional.empty()
        : em.createQuery(OF_JURISDICTION + " AND a.id = :id", Advisory.class)
            .setParameter("prefecture", jurisdiction.prefectureCode())
            .setParameter("centers", jurisdiction.openCodes())
            .setParameter("id", id)
            .getResultStream()
            .findFirst();
  }

  /** Of recipients that lie in the jurisdiction; in the order of the notices. */
  public List<AdvisoryProgress> progress(Jurisdiction jurisdiction, List<Advisory> advisories) {
    if (advisories.isEmpty()) {
      return List.of();
    }
    Map<Long, Object[]> counts =
        em.createQuery(
                "SELECT s.advisoryId, COUNT(s.institutionId), COUNT(s.acknowledgedAt), COUNT(s.doneAt)"
                    + RECIPIENTS
                    + " GROUP BY s.advisoryId",
                Object[].class)
            .setParameter("ids", advisories.stream().map(Advisory::getId).toList())
            .setParameter("centers", jurisdiction.openCodes())
            .getResultStream()
            .collect(Collectors.toMap(c -> (Long) c[0], c -> c));
    return advisories.stream()
        .map(a -> new AdvisoryProgress(a, counts.getOrDefault(a.getId(), NONE)))
        .toList();
  }

  /**
   * Some of them, by name.
   *
   * @param filter null for all
   * @param from how many stand before
   */
  public List<RecipientRow> recipients(
      Jurisdiction jurisdiction, Advisory advisory, RecipientFilter filter, int from, int size) {
    Map<String, String> municipalities =
        territory.municipalitiesOf(jurisdiction.openCodes()).stream()
            .collect(Collectors.toMap(Municipality::getCode, Municipality::getName));
    return em.createQuery(
            "SELECT "
                + ContactRow.COLUMNS
                + ", s.acknowledgedAt, s.doneAt, s.acknowledgedByName, s.note, s.mail"
                + RECIPIENTS
                + (filter == null ? "" : " AND " + filter.condition())
                + " ORDER BY i.kana, i.id",
            Object[].class)
        .setParameter("ids", List.of(advisory.getId()))
        .setParameter("centers", jurisdiction.openCodes())
        .setFirstResult(from)
        .setMaxResults(size)
        .getResultStream()
        .map(
            columns ->
                new RecipientRow(columns, municipalities.get(ContactRow.municipalityCode(columns))))
        .toList();
  }
}
