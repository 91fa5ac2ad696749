package jp.mimamori.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.NotPermittedException;
import jp.mimamori.identity.Permission;
import jp.mimamori.incident.Incident;
import jp.mimamori.organization.HealthCenter;
import jp.mimamori.organization.Institution;
import jp.mimamori.oversight.ComplianceQueries;
import jp.mimamori.oversight.InstitutionNotFoundException;

/** What every use case of an officer about an incident begins with. */
@ApplicationScoped
class IncidentDesk {

  @Inject private CurrentOfficer officer;
  @Inject private IncidentQueries incidents;
  @Inject private ComplianceQueries institutions;
  @Inject private CaseRepository cases;

  /**
   * With its reports and its chronology.
   *
   * @throws NotFoundException if there is none, or none in the officer's jurisdiction
   */
  IncidentFile open(long id) {
    Incident incident =
        incidents
            .one(officer.jurisdiction(), id)
            .orElseThrow(() -> new NotFoundException("no such incident in this jurisdiction"));
    Institution institution =
        institutions
            .institution(officer.jurisdiction(), incident.getInstitutionId())
            .orElseThrow(InstitutionNotFoundException::new);
    IncidentCase kept = cases.of(incident).orElse(null);
    HealthCenter center = center(institution);
    return new IncidentFile(
        incident,
        institution,
        center,
        kept,
        kept == null ? List.of() : cases.notes(kept),
        mayKeep(center));
  }

  /**
   * The same, for somebody who writes.
   *
   * @throws NotFoundException as above
   * @throws NotPermittedException for the prefecture with a city's: a city that runs a health
   *     center is an authority of its own
   */
  IncidentFile openToKeep(long id) {
    IncidentFile file = open(id);
    if (!file.isMayKeep()) {
      throw new NotPermittedException("the case file is its health center's");
    }
    return file;
  }

  private boolean mayKeep(HealthCenter center) {
    return officer.allows(Permission.KEEP_INCIDENT_CASE)
        && (officer.jurisdiction().isSingleCenter()
            || center.getAuthority() == HealthCenter.Authority.PREFECTURE);
  }

  private HealthCenter center(Institution institution) {
    return officer.jurisdiction().openCenters().stream()
        .filter(c -> c.getCode().equals(institution.getHealthCenterCode()))
        .findFirst()
        .orElseThrow();
  }
}
