package jp.mimamori.inspection;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.checklist.OfficialForm;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.organization.Institution;
import jp.mimamori.tenancy.OnBehalf;
import jp.mimamori.tenancy.OversightUseCase;
import jp.mimamori.tenancy.SecondTry;

/** 立入検査の当日: freezes the institution's forms and takes what officers write down. */
@OversightUseCase
@SecondTry
public class RecordVisit {

  @Inject private CurrentOfficer officer;
  @Inject private InspectionDesk desk;
  @Inject private InspectionRepository repository;
  @Inject private FormQueries forms;
  @Inject private VisitItems items;
  @Inject private OnBehalf onBehalf;
  @Inject private Event<InspectionAct> acted;
  @Inject private Clock clock;

  /**
   * @param version of the inspection that the officer had before the eyes
   * @throws InspectionRefusedException if the visit has begun already, or was called off
   */
  @Permitted(Permission.INSPECT)
  public void begin(long id, int version) {
    Inspection inspection = desk.find(id, version);
    Institution institution = desk.institution(inspection);
    inspection.visit(today());
    List<OfficialForm> now = forms.now(officer.jurisdiction(), institution, today());
    onBehalf.of(inspection.getInstitutionId());
    InspectionSnapshot snapshot =
        new InspectionSnapshot(inspection, now, officer.actor(), clock.instant());
    repository.add(snapshot);
    acted.fire(
        InspectionAct.open(
            inspection,
            officer.actor(),
            AuditAction.BEGIN_INSPECTION,
            Json.createObjectBuilder().add("sha256", snapshot.getFormsSha256()).build()));
  }

  /**
   * @throws NotFoundException if there is no such inspection in the jurisdiction, or its visit has
   *     not begun
   */
  @Permitted(Permission.INSPECT)
  public VisitRecord open(long id) {
    Inspection inspection = desk.find(id);
    return record(inspection, repository.entries(id));
  }

  /**
   * Takes changes that a browser kept, and tells what stands now. A change that has come before is
   * not stored again; one that cannot be stored is passed over, and the browser keeps it.
   *
   * @throws InspectionRefusedException once the result was told
   */
  @Permitted(Permission.INSPECT)
  public Taken take(long id, List<VisitChange> changes) {
    Inspection inspection = desk.find(id);
    Inspection.refuse(
        !changes.isEmpty() && inspection.getState() != InspectionState.VISITED,
        InspectionFault.NO_LONGER_POSSIBLE);
    VisitRecord record = record(inspection, repository.entries(id));
    VisitEntries entries = record.getEntries();
    Map<String, Long> stored = new HashMap<>();
    int added = 0;
    for (VisitChange change : changes) {
      if (change.isSound() && record.isAbout(change.itemId())) {
        VisitEntry entry = entries.of(change.key()).orElse(null);
        if (entry == null) {
          entry = entry(inspection, change, entries);
          repository.add(entry);
          entries = entries.with(entry);
          added++;
        }
        stored.put(change.key(), entry.getId());
      }
    }
    if (added > 0) {
      acted.fire(
          InspectionAct.internal(
              officer.actor(),
              AuditAction.RECORD_INSPECTION,
              inspection.getId().toString(),
              Json.createObjectBuilder().add("count", added).build()));
    }
    return new Taken(stored, record.with(entries));
  }

  private VisitEntry entry(Inspection inspection, VisitChange change, VisitEntries before) {
    Actor by = officer.actor();
    return new VisitEntry(inspection, change, before.basis(change, by.sub()), by, clock.instant());
  }

  /**
   * @param stored the changes that are safe now: key of each, and id of its entry
   */
  public record Taken(Map<String, Long> stored, VisitRecord now) {}

  private VisitRecord record(Inspection inspection, VisitEntries entries) {
    InspectionSnapshot snapshot =
        repository
            .snapshot(inspection.getId())
            .orElseThrow(() -> new NotFoundException("the visit has not begun"));
    InspectionFile file =
        new InspectionFile(
            inspection,
            desk.institution(inspection),
            List.of(),
            List.of(),
            snapshot,
            true,
            today());
    return new VisitRecord(
        file,
        items.of(snapshot),
        entries,
        repository.rules(inspection.getHealthCenterCode()),
        officer.actor().sub());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
