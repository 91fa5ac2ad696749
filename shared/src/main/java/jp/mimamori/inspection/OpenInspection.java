package jp.mimamori.inspection;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.OversightUseCase;

/** Reads an inspection. Once the institution knows of it, it can see that somebody looked. */
@OversightUseCase
public class OpenInspection {

  @Inject private CurrentOfficer officer;
  @Inject private InspectionDesk desk;
  @Inject private InspectionQueries inspections;
  @Inject private InspectionRepository repository;
  @Inject private Event<InspectionAct> acted;
  @Inject private Clock clock;

  /**
   * @throws NotFoundException if there is none, or none in the jurisdiction
   */
  @Permitted(Permission.READ_INSTITUTION)
  public InspectionFile open(long id) {
    Inspection inspection = desk.find(id);
    InspectionSnapshot snapshot = repository.snapshot(id).orElse(null);
    List<InspectionLetter> letters = repository.letters(id);
    InspectionFile file =
        new InspectionFile(
            inspection,
            desk.institution(inspection),
            letters,
            repository.results(id),
            snapshot,
            officer.allows(Permission.INSPECT),
            LocalDate.now(clock));
    if (snapshot != null || !letters.isEmpty()) {
      acted.fire(
          InspectionAct.open(inspection, officer.actor(), AuditAction.LOOK_AT_INSPECTION, null));
    }
    return file;
  }

  /** The inspections of an institution, newest first; none of another jurisdiction. */
  @Permitted(Permission.READ_INSTITUTION)
  public List<Inspection> ofInstitution(long institutionId) {
    return inspections.ofInstitution(officer.jurisdiction(), institutionId);
  }
}
