package jp.mimamori.inspection;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentOfficer;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.OversightUseCase;
import jp.mimamori.tenancy.SecondTry;

/** 実施通知, and what follows from it as long as the visit has not begun: 日程変更, 中止. */
@OversightUseCase
@SecondTry
public class SendLetter {

  @Inject private CurrentOfficer officer;
  @Inject private InspectionDesk desk;
  @Inject private Letters letters;
  @Inject private Event<InspectionAct> acted;
  @Inject private Clock clock;

  /**
   * The letter that an officer begins with.
   *
   * @throws NotFoundException if there is no such inspection in the jurisdiction
   */
  @Permitted(Permission.INSPECT)
  public LetterText draft(long id, LetterKind kind) {
    Inspection inspection = desk.find(id);
    boolean announces = kind == LetterKind.NOTICE || kind == LetterKind.CHANGE;
    return new LetterText(
        kind,
        null,
        LocalDate.now(clock),
        LetterTemplate.body(kind, inspection),
        announces ? LetterTemplate.bring(inspection) : null);
  }

  /**
   * @param version of the inspection that the officer had before the eyes
   * @return whether the institution is told by mail as well
   * @throws InspectionRefusedException without a day or a text, after the visit, or if it was
   *     changed meanwhile
   */
  @Permitted(Permission.INSPECT)
  public boolean send(long id, int version, LetterText text) {
    Inspection inspection = desk.find(id, version);
    switch (text.kind()) {
      case NOTICE, CHANGE -> inspection.announce();
      case CANCEL -> inspection.cancel();
      default -> throw new IllegalArgumentException(text.kind().name());
    }
    boolean mailed = letters.send(inspection, text);
    acted.fire(
        InspectionAct.open(
            inspection, officer.actor(), AuditAction.SEND_INSPECTION_LETTER, Letters.facts(text)));
    return mailed;
  }
}
