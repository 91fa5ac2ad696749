package jp.mimamori.inspection;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.Jurisdiction;
import jp.mimamori.tenancy.OversightUseCase;
import jp.mimamori.tenancy.SecondTry;

/**
 * 立入検査の年間計画: which institutions of the health center are inspected in a year, when, and by whom.
 */
@OversightUseCase
@SecondTry
public class PlanInspections {

  @Inject private CurrentOfficer officer;
  @Inject private InspectionDesk desk;
  @Inject private InspectionQueries inspections;
  @Inject private CandidateQueries candidates;
  @Inject private InspectionRepository repository;
  @Inject private Event<InspectionAct> acted;
  @Inject private Clock clock;

  /**
   * @param after the place behind which the page begins; null for the beginning
   */
  @Permitted(Permission.READ_INSTITUTION)
  public InspectionPlan plan(PlanFilter filter, PlanPlace after) {
    Jurisdiction jurisdiction = officer.jurisdiction();
    return new InspectionPlan(
        inspections.page(jurisdiction, filter, after, InspectionPlan.LENGTH + 1, today()),
        inspections.counts(jurisdiction, filter),
        inspections.toReview(jurisdiction));
  }

  /** Institutions that are not on the plan of a year yet. */
  @Permitted(Permission.INSPECT)
  public CandidateList candidates(FiscalYear year, CandidateFilter filter, CandidatePlace after) {
    InspectionRules rules = repository.rules(desk.center().getCode());
    return new CandidateList(
        candidates.page(
            officer.jurisdiction(), filter, rules, year, after, CandidateList.LENGTH + 1, today()),
        rules);
  }

  /**
   * Puts institutions on the plan of a year, with the reasons that speak for each today. Those that
   * are on it already are passed over.
   *
   * @return how many there were
   * @throws InspectionRefusedException if none was chosen
   */
  @Permitted(Permission.INSPECT)
  public int select(FiscalYear year, Collection<Long> institutionIds) {
    Inspection.refuse(institutionIds.isEmpty(), InspectionFault.NOBODY_CHOSEN);
    Jurisdiction jurisdiction = officer.jurisdiction();
    InspectionRules rules = repository.rules(desk.center().getCode());
    List<Candidate> chosen = candidates.these(jurisdiction, institutionIds, rules, year, today());
    JsonArrayBuilder ids = Json.createArrayBuilder();
    for (Candidate candidate : chosen) {
      Institution institution = desk.institution(candidate.getId());
      Inspection inspection =
          new Inspection(
              institution,
              year,
              inspections.nextNumber(jurisdiction, institution.getId(), year),
              candidate.getReasons());
      repository.add(inspection);
      ids.add(inspection.getId().toString());
    }
    note(
        AuditAction.PLAN_INSPECTION,
        Integer.toString(year.year()),
        Json.createObjectBuilder().add("count", chosen.size()).add("inspections", ids));
    return chosen.size();
  }

  /**
   * A visit that took place before inspections were kept here, so that the cycle begins with it.
   *
   * @throws NotFoundException if the institution is none of the jurisdiction
   * @throws InspectionRefusedException without a day, or for one to come
   */
  @Permitted(Permission.INSPECT)
  public void noteEarlier(long institutionId, LocalDate on) {
    Inspection.refuse(on == null, InspectionFault.DATE_MISSING);
    Inspection.refuse(on.isAfter(today()), InspectionFault.DATE_IN_FUTURE);
    Institution institution = desk.institution(institutionId);
    int number = inspections.nextNumber(officer.jurisdiction(), institutionId, FiscalYear.of(on));
    Inspection visit = Inspection.earlier(institution, on, number);
    repository.add(visit);
    note(
        AuditAction.NOTE_EARLIER_INSPECTION,
        visit.getId().toString(),
        Json.createObjectBuilder().add("on", on.toString()));
  }

  /**
   * @param version of the inspection that the officer had before the eyes
   * @throws InspectionRefusedException see {@link Inspection#plan}; or changed meanwhile
   */
  @Permitted(Permission.INSPECT)
  public void change(long id, int version, VisitPlan plan) {
    Inspection inspection = desk.find(id, version);
    inspection.plan(plan);
    note(
        AuditAction.CHANGE_INSPECTION_PLAN,
        inspection.getId().toString(),
        Json.createObjectBuilder().add("on", String.valueOf(plan.on())));
  }

  /**
   * Takes an inspection off the plan of which the institution does not know; else see {@link
   * SendLetter}.
   */
  @Permitted(Permission.INSPECT)
  public void drop(long id, int version) {
    Inspection inspection = desk.find(id, version);
    Inspection.refuse(
        inspection.getState() != InspectionState.PLANNED, InspectionFault.NO_LONGER_POSSIBLE);
    inspection.cancel();
    note(AuditAction.DROP_INSPECTION, inspection.getId().toString(), Json.createObjectBuilder());
  }

  private void note(AuditAction action, String object, JsonObjectBuilder detail) {
    acted.fire(InspectionAct.internal(officer.actor(), action, object, detail.build()));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
