package jp.mimamori.inspection;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.evidence.Evidence;
import jp.mimamori.evidence.EvidenceRepository;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** 改善の報告: the institution says what it did about a finding. */
@TenantUseCase
public class AnswerFinding {

  @Inject private CurrentTenant tenant;
  @Inject private InspectionRepository repository;
  @Inject private EvidenceRepository evidences;
  @Inject private Event<InspectionAct> acted;
  @Inject private Clock clock;

  /**
   * @param number of the answer: a second press, or a colleague's, does not answer twice
   * @param doneOn when it was done
   * @param evidenceId what shows it, or null
   * @throws NotFoundException if there is no such finding or evidence of the institution
   * @throws InspectionRefusedException without a text, for a day to come, or if it is not the
   *     institution's turn
   */
  @Permitted(Permission.ANSWER_INSPECTION)
  public void answer(long resultId, int number, String words, LocalDate doneOn, Long evidenceId) {
    ItemResult result =
        repository
            .result(resultId)
            .filter(ItemResult::isAnswerDue)
            .orElseThrow(() -> new NotFoundException("no finding " + resultId));
    String text = VisitPlan.stripped(words);
    Inspection.refuse(
        !result.isAwaited() || result.getActions().size() + 1 != number,
        InspectionFault.CHANGED_MEANWHILE);
    Inspection.refuse(text == null, InspectionFault.TEXT_MISSING);
    Inspection.refuse(doneOn == null, InspectionFault.DATE_MISSING);
    Inspection.refuse(doneOn.isAfter(LocalDate.now(clock)), InspectionFault.DATE_IN_FUTURE);
    Inspection.refuse(
        Inspection.isLonger(text, CorrectiveAction.TEXT_MAX), InspectionFault.TEXT_TOO_LONG);
    Evidence evidence = evidenceId == null ? null : evidences.one(evidenceId);
    repository.add(
        new CorrectiveAction(result, text, doneOn, evidence, tenant.actor(), clock.instant()));
    acted.fire(
        new InspectionAct(
            tenant.institutionId(),
            tenant.actor(),
            AuditAction.ANSWER_FINDING,
            Long.toString(result.getInspectionId()),
            Json.createObjectBuilder()
                .add("item", result.getLabel())
                .add("number", number)
                .build()));
  }
}
