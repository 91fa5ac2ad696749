package jp.mimamori.inspection;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.OversightUseCase;
import jp.mimamori.tenancy.SecondTry;

/** 結果通知: tells the institution the result of each item, and what it has to put right until when. */
@OversightUseCase
@SecondTry
public class ReportResult {

  @Inject private CurrentOfficer officer;
  @Inject private InspectionDesk desk;
  @Inject private RecordVisit visits;
  @Inject private InspectionRepository repository;
  @Inject private Letters letters;
  @Inject private Event<InspectionAct> acted;
  @Inject private Clock clock;

  /**
   * The letter that an officer begins with.
   *
   * @throws NotFoundException if there is no such inspection in the jurisdiction, or no visit yet
   */
  @Permitted(Permission.INSPECT)
  public LetterText draft(long id) {
    VisitRecord visit = visits.open(id);
    Inspection inspection = visit.getFile().getInspection();
    boolean findings =
        visit.getItems().stream().anyMatch(item -> visit.getEntries().isFinding(item.getItemId()));
    return new LetterText(
        LetterKind.RESULT,
        null,
        LocalDate.now(clock),
        findings
            ? LetterTemplate.body(LetterKind.RESULT, inspection)
            : LetterTemplate.bodyWithoutFindings(inspection),
        null);
  }

  /**
   * Where nothing has to be answered the inspection is closed with it.
   *
   * @param version of the inspection that the officer had before the eyes
   * @param decisions by item; items without one are not told
   * @return whether the institution is told by mail as well
   * @throws InspectionRefusedException where a decision is not complete, or somebody told the
   *     result meanwhile
   */
  @Permitted(Permission.INSPECT)
  public boolean report(long id, int version, LetterText text, Map<String, Decision> decisions) {
    Inspection inspection = desk.find(id, version);
    VisitRecord visit = visits.open(id);
    LocalDate today = LocalDate.now(clock);
    List<ItemResult> results = new ArrayList<>();
    for (VisitItem item : visit.getItems()) {
      Decision decision = decisions.get(item.getItemId());
      if (decision != null) {
        decision.check(item.getItemId(), today);
        results.add(new ItemResult(id, results.size() + 1, item, decision));
      }
    }
    Inspection.refuse(results.isEmpty(), InspectionFault.NOTHING_RECORDED);
    inspection.report(today);
    boolean mailed = letters.send(inspection, text);
    repository.addAll(results);
    if (results.stream().allMatch(ItemResult::isSettled)) {
      inspection.close(results, today);
    }
    acted.fire(
        InspectionAct.open(
            inspection,
            officer.actor(),
            AuditAction.REPORT_INSPECTION,
            Json.createObjectBuilder(Letters.facts(text))
                .add("results", results.size())
                .add("findings", results.stream().filter(ItemResult::isFinding).count())
                .build()));
    return mailed;
  }
}
