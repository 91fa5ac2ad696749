package jp.mimamori.inspection;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.OnBehalf;
import jp.mimamori.tenancy.OversightUseCase;
import jp.mimamori.tenancy.SecondTry;

/** 改善の確認: accepts what an institution did or asks again, and closes the inspection. */
@OversightUseCase
@SecondTry
public class ReviewCorrection {

  @Inject private CurrentOfficer officer;
  @Inject private InspectionDesk desk;
  @Inject private InspectionRepository repository;
  @Inject private Letters letters;
  @Inject private OnBehalf onBehalf;
  @Inject private Event<InspectionAct> acted;
  @Inject private Clock clock;

  /**
   * @param number of the answer that the officer had before the eyes
   * @param dueOn until when it is to be answered again; ignored for an accepted one
   * @throws NotFoundException if there is no such finding in this inspection
   * @throws InspectionRefusedException if it was looked at meanwhile, or asking again says neither
   *     why nor until when
   */
  @Permitted(Permission.INSPECT)
  public void review(
      long id,
      long resultId,
      int number,
      CorrectiveVerdict verdict,
      String words,
      LocalDate dueOn) {
    Inspection inspection = desk.find(id);
    ItemResult result =
        repository.results(id).stream()
            .filter(r -> r.getId() == resultId)
            .findFirst()
            .orElseThrow(() -> new NotFoundException("no such finding"));
    CorrectiveAction action = result.getLastAction();
    String message = VisitPlan.stripped(words);
    boolean again = verdict == CorrectiveVerdict.AGAIN;
    Inspection.refuse(
        inspection.getState() != InspectionState.REPORTED
            || result.getState() != FindingState.ANSWERED
            || action.getNumber() != number,
        InspectionFault.CHANGED_MEANWHILE);
    Inspection.refuse(again && message == null, InspectionFault.TEXT_MISSING);
    Inspection.refuse(again && dueOn == null, InspectionFault.DUE_MISSING);
    Inspection.refuse(again && dueOn.isBefore(LocalDate.now(clock)), InspectionFault.DUE_IN_PAST);
    Inspection.refuse(
        Inspection.isLonger(message, CorrectiveReview.MESSAGE_MAX), InspectionFault.TEXT_TOO_LONG);
    onBehalf.of(inspection.getInstitutionId());
    repository.add(
        action.review(verdict, message, again ? dueOn : null, officer.actor(), clock.instant()));
    acted.fire(
        InspectionAct.open(
            inspection,
            officer.actor(),
            again ? AuditAction.ASK_CORRECTION_AGAIN : AuditAction.ACCEPT_CORRECTION,
            Json.createObjectBuilder().add("item", result.getLabel()).build()));
  }

  /**
   * The letter with which an inspection ends.
   *
   * @throws NotFoundException if there is none in the jurisdiction
   */
  @Permitted(Permission.INSPECT)
  public LetterText draft(long id) {
    Inspection inspection = desk.find(id);
    return new LetterText(
        LetterKind.DONE,
        null,
        LocalDate.now(clock),
        LetterTemplate.body(LetterKind.DONE, inspection),
        null);
  }

  /**
   * @param version of the inspection that the officer had before the eyes
   * @return whether the institution is told by mail as well
   * @throws InspectionRefusedException if something is not settled
   */
  @Permitted(Permission.INSPECT)
  public boolean close(long id, int version, LetterText text) {
    Inspection inspection = desk.find(id, version);
    inspection.close(repository.results(id), LocalDate.now(clock));
    boolean mailed = letters.send(inspection, text);
    acted.fire(
        InspectionAct.open(
            inspection, officer.actor(), AuditAction.CLOSE_INSPECTION, Letters.facts(text)));
    return mailed;
  }
}
