package jp.mimamori.checklist;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
   * @return id of the next required item without an answer, in the form's order
   * @throws AnswerRefusedException with every broken rule
   * @throws NotFoundException if there is no such item
   */
  @Permitted(Permission.ANSWER_CHECKLIST)
  public Optional<String> answer(Command command) {
    LocalDate today = LocalDate.now(clock);
    Instant now = clock.instant();
    ChecklistResponse response =
        responses.of(FiscalYear.of(today)).orElseGet(() -> begin(today, now));
    ChecklistItem item = item(response.getEdition(), command.itemId());
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
    return new ChecklistSheet(
            FiscalYear.of(today), response.getEdition(), response, Map.of(), today)
        .nextOpen(item.getId())
        .map(line -> line.getItem().getId());
  }

  private ChecklistItem item(ChecklistEdition edition, String itemId) {
    return edition
        .item(itemId)
        .orElseThrow(
            () ->
                editions.item(itemId).isPresent()
                    ? new AnswerRefusedException(List.of(AnswerFault.EDITION_REPLACED))
                    : new NotFoundException("no item " + itemId));
  }

  /** An edition that is just being published is waited for: the database locks the former one. */
  private ChecklistResponse begin(LocalDate today, Instant now) {
    FiscalYear year = FiscalYear.of(today);
    Audience audience = Audience.of(tenant.kind());
    ChecklistEdition edition = editions.inForce(audience, year);
    ChecklistResponse response = new ChecklistResponse(year, edition, now);
    responses.add(response);
    if (!editions.inForce(audience, year).getId().equals(edition.getId())) {
      throw new AnswerRefusedException(List.of(AnswerFault.EDITION_REPLACED));
    }
    return response;
  }
}
