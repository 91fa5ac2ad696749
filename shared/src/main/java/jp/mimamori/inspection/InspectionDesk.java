package jp.mimamori.inspection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.Institution;
import jp.mimamori.oversight.ComplianceQueries;
import jp.mimamori.oversight.InstitutionNotFoundException;

/** What every use case of an officer about an inspection begins with. */
@ApplicationScoped
class InspectionDesk {

  @Inject private CurrentOfficer officer;
  @Inject private InspectionQueries inspections;
  @Inject private ComplianceQueries institutions;

  /**
   * @throws NotFoundException if there is none, or none in the officer's jurisdiction
   */
  Inspection find(long id) {
    return inspections
        .one(officer.jurisdiction(), id)
        .orElseThrow(() -> new NotFoundException("no such inspection in this jurisdiction"));
  }

  /**
   * The same, as the officer had it before the eyes.
   *
   * @param version as the form brought it along
   * @throws InspectionRefusedException if somebody changed it meanwhile
   */
  Inspection find(long id, int version) {
    Inspection inspection = find(id);
    Inspection.refuse(inspection.getVersion() != version, InspectionFault.CHANGED_MEANWHILE);
    return inspection;
  }

  /**
   * @throws InstitutionNotFoundException if it belongs to another jurisdiction by now
   */
  Institution institution(Inspection inspection) {
    return institution(inspection.getInstitutionId());
  }

  Institution institution(long id) {
    return institutions
        .institution(officer.jurisdiction(), id)
        .orElseThrow(InstitutionNotFoundException::new);
  }

  HealthCenter center(Inspection inspection) {
    return officer.jurisdiction().openCenters().stream()
        .filter(center -> center.getCode().equals(inspection.getHealthCenterCode()))
        .findFirst()
        .orElseThrow();
  }

  /** The officer's own center: only officers of a center plan and inspect. */
  HealthCenter center() {
    return officer.jurisdiction().openCenters().get(0);
  }
}
