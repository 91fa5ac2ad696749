package jp.mimamori.vendorform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.law.Wareki;
import jp.mimamori.tenancy.Unattended;

/**
 * What the vendor of the signed-in person does with the requests that reached it. The database
 * names the institution of such a request to the vendor's members only, and only then is it
 * entered.
 */
@ApplicationScoped
public class AnswerAddressed {

  @Inject private AddressedRequestRepository addressed;
  @Inject private Unattended unattended;
  @Inject private VendorRequestRepository requests;
  @Inject private FormFilling filling;
  @Inject private Event<VendorRequestChanged> changed;
  @Inject private Clock clock;

  /** Newest first. */
  public List<AddressedRequest> all() {
    return addressed.all();
  }

  /**
   * @throws NotFoundException if no such request reached the person's vendor
   */
  public String institutionName(long requestId) {
    return addressed.one(requestId).getInstitutionName();
  }

  /**
   * The form of one institution, filled in from the answers kept for a product where nothing was
   * typed yet.
   *
   * @param shared kept answers ({@link SharedForm#typed}), or null
   * @param by name of the person
   * @throws NotFoundException if no such request reached the person's vendor
   */
  public VendorForm open(long requestId, String shared, String by) {
    AddressedRequest found = addressed.one(requestId);
    return within(found, () -> show(requests.one(requestId), shared, by));
  }

  private VendorForm show(VendorRequest request, String shared, String by) {
    FormDraft typed = request.draft();
    FormDraft draft = typed == null || shared != null ? merged(request, typed, shared, by) : typed;
    return filling.show(request, draft, false);
  }

  /**
   * The kept answers, over what was typed or is proposed for this institution; the day is today.
   */
  private FormDraft merged(VendorRequest request, FormDraft typed, String shared, String by) {
    KeptAnswers kept = KeptAnswers.fromJson(shared);
    FormDraft begun = typed == null ? filling.proposed(request) : typed;
    Map<String, FormDraft.Entry> entries = new HashMap<>(begun.entries());
    for (ChecklistItem item : filling.items(request)) {
      FormDraft.Entry proposed = kept.proposed(item);
      if (!proposed.equals(FormDraft.Entry.EMPTY)) {
        entries.put(item.getId(), proposed);
      }
    }
    return new FormDraft(by, Wareki.date(LocalDate.now(clock)), entries);
  }

  /**
   * Gives the answers to the institution, which accepts them or gives them back.
   *
   * @param productId null if no kept answers were used
   * @param product its name and version, or null
   * @param by name of the person
   * @return empty if they were given; else the form with what is wrong
   * @throws NotFoundException if no such request reached the person's vendor, or it is closed
   */
  public Optional<VendorForm> release(
      long requestId, UnaryOperator<String> fields, Long productId, String product, String by) {
    AddressedRequest found = addressed.one(requestId);
    return within(found, () -> release(requests.one(requestId), fields, productId, product, by));
  }

  private Optional<VendorForm> release(
      VendorRequest request,
      UnaryOperator<String> fields,
      Long productId,
      String product,
      String by) {
    if (!request.isOpen(clock.instant())) {
      throw new NotFoundException("request " + request.getId() + " is closed");
    }
    FormDraft draft = filling.typed(request, fields);
    VendorForm form = filling.show(request, draft, true);
    if (!form.getFieldsWithProblems().isEmpty()) {
      request.keep(draft, clock.instant());
      return Optional.of(form);
    }
    request.release(draft, productId, product, draft.answeredBy().strip(), clock.instant());
    Actor actor =
        new Actor(speaker(request.getOrganizationId()), by, request.getVendor().getName());
    changed.fire(
        new VendorRequestChanged(
            AuditAction.RELEASE_VENDOR_ANSWERS, request.getInstitutionId(), actor, request, null));
    return Optional.empty();
  }

  private <T> T within(AddressedRequest request, Supplier<T> work) {
    return unattended.within(request.institutionId(), speaker(request.getId()), work);
  }

  private static String speaker(long number) {
    return "vendor:" + number;
  }
}
