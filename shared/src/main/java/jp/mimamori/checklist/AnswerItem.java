package jp.mimamori.checklist;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.tenancy.TenantUseCase;
import jp.mimamori.vendor.VendorRepository;

/** Answers one item of this year's checklist, the gate question included. */
@TenantUseCase
public class AnswerItem {

  /**
   * @param entriesSeen how many entries of the item's history the person saw while answering: an
   *     answer somebody else gave meanwhile is then noticed, not buried
   * @param correction true: the last round is corrected; false: a further round is added
   */
  public record Command(String itemId, Answer answer, int entriesSeen, boolean correction) {}

  @Inject private CurrentTenant tenant;
  @Inject private EditionRepository editions;
  @Inject private ChecklistResponseRepository responses;
  @Inject private VendorRepository vendors;
  @Inject private Event<ItemAnswered> answered;
  @Inject private Clock clock;

  /**
   * @throws AnswerRefusedException with every broken rule
   * @throws NotFoundException if the edition in force has no such item
   */
  @Permitted(Permission.ANSWER_CHECKLIST)
  public void answer(Command command) {
    LocalDate today = LocalDate.now(clock);
    Instant now = clock.instant();
    ChecklistResponse response =
        responses.of(FiscalYear.of(today)).orElseGet(() -> begin(today, now));
    ChecklistItem item =
        response
            .getEdition()
            .item(command.itemId())
            .orElseThrow(() -> new NotFoundException("no item " + command.itemId()));
    if (response.history(item.getId()).size() != command.entriesSeen()) {
      throw new AnswerRefusedException(List.of(AnswerFault.ANSWERED_MEANWHILE));
    }
    if (command.answer().value() == AnswerValue.NOT_REQUIRED && vendors.isAny()) {
      throw new AnswerRefusedException(List.of(AnswerFault.NOT_REQUIRED_DESPITE_VENDOR));
    }
    Actor by = tenant.actor();
    Round before = response.latest(item.getId()).orElse(null);
    Round after =
        command.correction()
            ? response.correct(item, command.answer(), by, now, today)
            : response.answer(item, command.answer(), by, now, today);
    answered.fire(
        new ItemAnswered(tenant.institutionId(), by, before, after, command.correction()));
  }

  private ChecklistResponse begin(LocalDate today, Instant now) {
    FiscalYear year = FiscalYear.of(today);
    ChecklistResponse response =
        new ChecklistResponse(year, editions.inForce(Audience.of(tenant.kind()), year), now);
    responses.add(response);
    return response;
  }
}
