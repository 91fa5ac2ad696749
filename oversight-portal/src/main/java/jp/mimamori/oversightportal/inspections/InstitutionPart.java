package jp.mimamori.oversightportal.inspections;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.inspection.Inspection;
import jp.mimamori.inspection.OpenInspection;

/** The inspections of an institution, as a part of its file: {@code /WEB-INF/inspections.xhtml}. */
@Named("inspections_institution")
@RequestScoped
public class InstitutionPart {

  @Inject private OpenInspection openInspection;

  private Long known;
  private List<Inspection> inspections;

  /** Newest first. */
  public List<Inspection> of(long institutionId) {
    if (known == null || known != institutionId) {
      inspections = openInspection.ofInstitution(institutionId);
      known = institutionId;
    }
    return inspections;
  }
}
