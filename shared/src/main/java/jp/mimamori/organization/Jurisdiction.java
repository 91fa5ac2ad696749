package jp.mimamori.organization;

import java.util.List;

/**
 * 管轄: what an officer may look at. First parameter of every cross-tenant query, so that no query
 * can be asked without it. Made from the officer's assignment only, never from a request.
 *
 * @param healthCenters all centers whose figures may be seen
 * @param openCenters of these, the centers whose single institutions may be seen
 */
public record Jurisdiction(List<HealthCenter> healthCenters, List<HealthCenter> openCenters) {

  public Jurisdiction {
    healthCenters = List.copyOf(healthCenters);
    openCenters = List.copyOf(openCenters);
    if (healthCenters.isEmpty() || !healthCenters.containsAll(openCenters)) {
      throw new IllegalArgumentException("a jurisdiction has at least one health center");
    }
  }

  /** A health center sees everything of its own. */
  public static Jurisdiction of(HealthCenter healthCenter) {
    return new Jurisdiction(List.of(healthCenter), List.of(healthCenter));
  }

  /** A prefecture sees all figures, and the institutions of the centers that let it. */
  public static Jurisdiction ofPrefecture(List<HealthCenter> healthCenters) {
    return new Jurisdiction(
        healthCenters,
        healthCenters.stream()
            .filter(c -> c.getPrefectureView() == HealthCenter.PrefectureView.EVERYTHING)
            .toList());
  }

  public List<String> codes() {
    return healthCenters.stream().map(HealthCenter::getCode).toList();
  }

  public List<String> openCodes() {
    return openCenters.stream().map(HealthCenter::getCode).toList();
  }

  public boolean opens(String healthCenterCode) {
    return openCodes().contains(healthCenterCode);
  }

  /** All centers are of one prefecture. */
  public String prefectureCode() {
    return healthCenters.get(0).getPrefectureCode();
  }

  public boolean isSingleCenter() {
    return healthCenters.size() == 1;
  }
}
