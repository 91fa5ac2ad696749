package jp.mimamori.vendorform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import jp.mimamori.checklist.AnswerValue;
import jp.mimamori.checklist.Audience;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.ChecklistResponseRepository;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.EditionRepository;
import jp.mimamori.checklist.Proposal;
import jp.mimamori.checklist.Proposals;
import jp.mimamori.checklist.Round;
import jp.mimamori.checklist.RoundOrigin;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.identity.Actor;
import jp.mimamori.mail.MailKind;
import jp.mimamori.mail.Outbox;
import jp.mimamori.organization.InstitutionRepository;

/**
 * Filling in 事業者確認用, the same by link and from paper. Runs in a transaction of the institution that
 * asked.
 */
@ApplicationScoped
class FormFilling {

  @Inject private InstitutionRepository institutions;
  @Inject private EditionRepository editions;
  @Inject private ChecklistResponseRepository responses;
  @Inject private Proposals proposals;
  @Inject private Outbox outbox;
  @Inject private Event<VendorFormAnswered> answered;
  @Inject private Clock clock;

  /**
   * The form with what was typed so far.
   *
   * @param draft null for a form that nobody has begun: then with what is proposed
   * @param check whether to tell what is wrong or missing
   */
  VendorForm show(VendorRequest request, FormDraft draft, boolean check) {
    LocalDate today = LocalDate.now(clock);
    ChecklistResponse response = response(request).orElseGet(() -> newResponse(request));
    ChecklistSheet sheet = proposing(request, response, today);
    List<SheetLine> asked = asked(sheet);
    FormDraft shown = draft == null ? proposed(asked, today) : draft;
    return new VendorForm(
        institutions.own(),
        request,
        request.linkState(clock.instant()),
        sheet,
        asked,
        shown,
        check ? read(shown, asked, response, today).problems() : Map.of(),
        today);
  }

  /** What nothing has to be done about but to confirm it: はい was the answer to the same words. */
  FormDraft proposed(VendorRequest request) {
    LocalDate today = LocalDate.now(clock);
    ChecklistResponse response = response(request).orElseGet(() -> newResponse(request));
    return proposed(asked(proposing(request, response, today)), today);
  }

  private static FormDraft proposed(List<SheetLine> asked, LocalDate today) {
    Map<String, FormDraft.Entry> entries = new LinkedHashMap<>();
    for (SheetLine line : asked) {
      Proposal proposal = line.getProposal();
      if (proposal != null && proposal.isConfirmable()) {
        String remarks = proposal.getRemarks() == null ? "" : proposal.getRemarks();
        entries.put(
            line.getItem().getId(), new FormDraft.Entry(proposal.getValue().name(), "", remarks));
      }
    }
    return FormDraft.begun(today, entries);
  }

  /** What the fields of the page hold for the items that are asked. */
  FormDraft typed(VendorRequest request, UnaryOperator<String> fields) {
    return FormDraft.typed(fields, items(request).stream().map(ChecklistItem::getId).toList());
  }

  /** The items that are asked, in the form's order. */
  List<ChecklistItem> items(VendorRequest request) {
    ChecklistResponse response = response(request).orElseGet(() -> newResponse(request));
    return asked(sheet(request, response, LocalDate.now(clock))).stream()
        .map(SheetLine::getItem)
        .toList();
  }

  /**
   * Takes the answers, unless something is wrong with them. That uses the request up.
   *
   * @param sub who acts, for the audit trail
   * @param enteredBy who typed for the vendor; null where it did so itself
   * @return whether they were taken
   */
  boolean send(
      VendorRequest request, FormDraft draft, RoundOrigin origin, String sub, Actor enteredBy) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.now(clock);
    Optional<ChecklistResponse> before = response(request);
    ChecklistResponse response = before.orElseGet(() -> newResponse(request));
    FilledForm form = read(draft, asked(sheet(request, response, today)), response, today);
    if (!form.isFaultless()) {
      return false;
    }
    if (before.isEmpty()) {
      responses.add(response);
    }
    Actor by = new Actor(sub, form.answeredBy(), request.getVendor().getName());
    form.answers().forEach((item, answer) -> response.answer(item, answer, origin, by, now, today));
    request.answered(origin, form.answeredBy(), now);
    outbox.cancel(MailKind.VENDOR_REQUEST, request.getId());
    outbox.cancel(MailKind.VENDOR_REMINDER, request.getId());
    answered.fire(
        new VendorFormAnswered(
            institutions.own().getId(), enteredBy == null ? by : enteredBy, request, response));
    return true;
  }

  private ChecklistSheet sheet(VendorRequest request, ChecklistResponse response, LocalDate today) {
    return new ChecklistSheet(
        request.getYear(), response.getEdition(), response, editions.controls(), today);
  }

  /** The same with what the vendor answered before. */
  private ChecklistSheet proposing(
      VendorRequest request, ChecklistResponse response, LocalDate today) {
    return new ChecklistSheet(
        request.getYear(),
        response.getEdition(),
        response,
        editions.controls(),
        proposals.of(response),
        today);
  }

  private static FilledForm read(
      FormDraft draft, List<SheetLine> asked, ChecklistResponse response, LocalDate today) {
    List<ChecklistItem> items = asked.stream().map(SheetLine::getItem).toList();
    return new FilledForm(draft, items, response, today);
  }

  /**
   * What is not はい yet, as the columns of later rounds on the form ask; everything once all is はい.
   */
  private static List<SheetLine> asked(ChecklistSheet sheet) {
    List<SheetLine> open =
        sheet.getLines().stream().filter(line -> !isYes(line.getLatest())).toList();
    return open.isEmpty() ? sheet.getLines() : open;
  }

  private static boolean isYes(Round round) {
    return round != null && round.getValue() == AnswerValue.YES;
  }

  private Optional<ChecklistResponse> response(VendorRequest request) {
    return responses.of(request.getYear(), request.getVendor().getId());
  }

  private ChecklistResponse newResponse(VendorRequest request) {
    ChecklistEdition edition = editions.inForce(Audience.VENDOR, request.getYear());
    return new ChecklistResponse(
        request.getYear(), request.getVendor().getId(), edition, clock.instant());
  }
}
