package jp.mimamori.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Prefectures, health centers and municipalities. Every page of an officer needs them and they
 * change a few times a year, so they are read anew every {@link #FRESH} only: so long it takes
 * until a change takes effect.
 */
@ApplicationScoped
public class Territory {

  private static final Duration FRESH = Duration.ofSeconds(10);

  private record Atlas(
      Instant readAt,
      List<Prefecture> prefectures,
      List<HealthCenter> healthCenters,
      List<Municipality> municipalities) {}

  @PersistenceContext private EntityManager em;
  @Inject private Clock clock;

  private volatile Atlas atlas;

  @Transactional
  public Prefecture prefecture(String code) {
    return atlas().prefectures().stream()
        .filter(p -> p.getCode().equals(code))
        .findFirst()
        .orElse(null);
  }

  @Transactional
  public HealthCenter healthCenter(String code) {
    return atlas().healthCenters().stream()
        .filter(c -> c.getCode().equals(code))
        .findFirst()
        .orElse(null);
  }

  /** In the official order. */
  @Transactional
  public List<HealthCenter> healthCentersOf(String prefectureCode) {
    return atlas().healthCenters().stream()
        .filter(c -> c.getPrefectureCode().equals(prefectureCode))
        .toList();
  }

  /** By code. */
  @Transactional
  public List<Municipality> municipalitiesOf(Collection<String> healthCenterCodes) {
    return atlas().municipalities().stream()
        .filter(m -> healthCenterCodes.contains(m.getHealthCenterCode()))
        .toList();
  }

  /** Read anew with the next question, here; elsewhere when what is known there is old. */
  public void forget() {
    atlas = null;
  }

  private Atlas atlas() {
    Atlas known = atlas;
    Instant now = clock.instant();
    if (known == null || Duration.between(known.readAt(), now).abs().compareTo(FRESH) > 0) {
      known =
          new Atlas(
              now,
              em.createQuery("SELECT p FROM Prefecture p", Prefecture.class).getResultList(),
              em.createQuery("SELECT h FROM HealthCenter h ORDER BY h.position", HealthCenter.class)
                  .getResultList(),
              em.createQuery("SELECT m FROM Municipality m ORDER BY m.code", Municipality.class)
                  .getResultList());
      atlas = known;
    }
    return known;
  }
}
