package jp.mimamori.oversightportal.incidents;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.casefile.IncidentRow;
import jp.mimamori.casefile.WatchIncidents;

/** The incidents of an institution, as a part of its file: {@code /WEB-INF/incidents.xhtml}. */
@Named("incidents_institution")
@RequestScoped
public class InstitutionPart {

  @Inject private WatchIncidents watch;

  private Long known;
  private List<IncidentRow> incidents;

  /** Newest first. */
  public List<IncidentRow> of(long institutionId) {
    if (known == null || known != institutionId) {
      incidents = watch.ofInstitution(institutionId);
      known = institutionId;
    }
    return incidents;
  }
}
