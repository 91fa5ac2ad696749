package jp.mimamori.oversight;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.HealthCenter.Authority;
import jp.mimamori.organization.HealthCenter.PrefectureView;
import jp.mimamori.tenancy.OversightUseCase;

/**
 * What a prefecture sees of the institutions of a city that runs its own health center: everything,
 * or statistics only. The city sets it; the prefecture's administrator records what was agreed.
 */
@OversightUseCase
public class ShowToPrefecture {

  @PersistenceContext private EntityManager em;
  @Inject private CurrentOfficer officer;
  @Inject private Event<PrefectureViewChanged> changed;
  @Inject private Clock clock;

  /** Those that cities run in the jurisdiction, with all that was ever set. */
  @Permitted(Permission.WATCH_JURISDICTION)
  public List<CityCenter> centers() {
    Map<String, List<PrefectureViewChange>> changes =
        em.createQuery(
                "SELECT c FROM PrefectureViewChange c WHERE c.healthCenterCode IN :centers"
                    + " ORDER BY c.changedAt DESC",
                PrefectureViewChange.class)
            .setParameter("centers", officer.jurisdiction().codes())
            .getResultStream()
            .collect(Collectors.groupingBy(PrefectureViewChange::getHealthCenterCode));
    return officer.jurisdiction().healthCenters().stream()
        .filter(center -> center.getAuthority() == Authority.CITY)
        .map(center -> new CityCenter(center, changes.getOrDefault(center.getCode(), List.of())))
        .toList();
  }

  /**
   * By an officer of the center itself.
   *
   * @return what is wrong
   * @throws NotFoundException for a center that no city runs
   */
  @Permitted(Permission.SHOW_TO_PREFECTURE)
  public Set<PrefectureViewFault> set(String code, PrefectureView view, String agreement) {
    return change(code, view, agreement);
  }

  /**
   * By the prefecture's administrator.
   *
   * @return what is wrong
   * @throws NotFoundException for a center that no city of the prefecture runs
   */
  @Permitted(Permission.RECORD_PREFECTURE_VIEW)
  public Set<PrefectureViewFault> record(String code, PrefectureView view, String agreement) {
    return change(code, view, agreement);
  }

  private Set<PrefectureViewFault> change(String code, PrefectureView view, String typed) {
    HealthCenter center =
        officer.jurisdiction().healthCenters().stream()
            .filter(c -> c.getCode().equals(code) && c.getAuthority() == Authority.CITY)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("no city's center " + code));
    String agreement = typed == null ? "" : typed.strip();
    Set<PrefectureViewFault> faults = EnumSet.noneOf(PrefectureViewFault.class);
    if (view == null) {
      faults.add(PrefectureViewFault.VIEW_MISSING);
    } else if (view == center.getPrefectureView()) {
      faults.add(PrefectureViewFault.NOTHING_CHANGES);
    }
    if (agreement.isEmpty()) {
      faults.add(PrefectureViewFault.AGREEMENT_MISSING);
    } else if (agreement.length() > PrefectureViewChange.AGREEMENT_MAX) {
      faults.add(PrefectureViewFault.AGREEMENT_TOO_LONG);
    }
    if (faults.isEmpty()) {
      PrefectureViewChange change =
          new PrefectureViewChange(center, view, agreement, officer.actor(), clock.instant());
      em.persist(change);
      changed.fire(new PrefectureViewChanged(officer.actor(), center.getPrefectureView(), change));
    }
    return faults;
  }
}
