package jp.mimamori.casefile;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.tenancy.OversightUseCase;

/** The incidents of the jurisdiction: how many are open, and which. */
@OversightUseCase
public class WatchIncidents {

  /** Rows of a file that are read at a time. */
  public static final int PAGE = 500;

  /** As many as an institution's file shows. */
  private static final int OF_INSTITUTION = 50;

  @Inject private CurrentOfficer officer;
  @Inject private IncidentQueries queries;
  @Inject private Event<IncidentsExported> exported;
  @Inject private Clock clock;

  @Permitted(Permission.WATCH_JURISDICTION)
  public IncidentFigures figures() {
    return queries.figures(officer.jurisdiction(), clock.instant());
  }

  @Permitted(Permission.WATCH_JURISDICTION)
  public long count(IncidentFilter filter) {
    return queries.count(officer.jurisdiction(), filter);
  }

  /**
   * @param after the last place of the page before; null at the beginning
   */
  @Permitted(Permission.WATCH_JURISDICTION)
  public List<IncidentRow> page(
      IncidentFilter filter, IncidentSort sort, IncidentPlace after, int size) {
    return queries.page(officer.jurisdiction(), filter, sort, after, size, LocalDate.now(clock));
  }

  /** For a file, at most {@link #PAGE}; the first run is noted in the audit trail. */
  @Permitted(Permission.WATCH_JURISDICTION)
  public List<IncidentRow> export(IncidentFilter filter, IncidentSort sort, IncidentPlace after) {
    if (after == null) {
      exported.fire(
          new IncidentsExported(
              officer.actor(), filter, queries.count(officer.jurisdiction(), filter)));
    }
    return page(filter, sort, after, PAGE);
  }

  /** The newest come first; none for an institution of another jurisdiction. */
  @Permitted(Permission.READ_INSTITUTION)
  public List<IncidentRow> ofInstitution(long institutionId) {
    return queries.ofInstitution(
        officer.jurisdiction(), institutionId, OF_INSTITUTION, LocalDate.now(clock));
  }

  /** Health centers whose incidents the officer may see. */
  @Permitted(Permission.WATCH_JURISDICTION)
  public List<HealthCenter> healthCenters() {
    return officer.jurisdiction().openCenters();
  }

  /** Whether no center of the jurisdiction shows statistics only. */
  @Permitted(Permission.WATCH_JURISDICTION)
  public boolean seesEveryInstitution() {
    return officer.jurisdiction().openCenters().size()
        == officer.jurisdiction().healthCenters().size();
  }
}
