package jp.mimamori.oversight;

import java.util.List;
import jp.mimamori.organization.HealthCenter;

/** A health center that a city runs, and what it showed its prefecture since when. */
public final class CityCenter {

  private final HealthCenter center;
  private final List<PrefectureViewChange> changes;

  CityCenter(HealthCenter center, List<PrefectureViewChange> changes) {
    this.center = center;
    this.changes = List.copyOf(changes);
  }

  public HealthCenter getCenter() {
    return center;
  }

  /** Newest first; empty where it stands as it was delivered. */
  public List<PrefectureViewChange> getChanges() {
    return changes;
  }
}
