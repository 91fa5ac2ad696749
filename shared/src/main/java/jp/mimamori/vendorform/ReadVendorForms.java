package jp.mimamori.vendorform;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import jp.mimamori.checklist.ChecklistResponseRepository;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.EditionRepository;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.law.FiscalYear;
import jp.mimamori.mail.MailKind;
import jp.mimamori.mail.Outbox;
import jp.mimamori.tenancy.TenantUseCase;
import jp.mimamori.vendor.VendorRepository;

/** Reads where the vendors' forms stand, and what was done about them. */
@TenantUseCase
public class ReadVendorForms {

  @Inject private VendorRepository vendors;
  @Inject private VendorRequestRepository requests;
  @Inject private ChecklistResponseRepository responses;
  @Inject private EditionRepository editions;
  @Inject private FormsOfYear forms;
  @Inject private Outbox outbox;
  @Inject private Clock clock;

  /** The forms that are due this fiscal year. */
  @Permitted(Permission.READ_CHECKLIST)
  public VendorForms thisYear() {
    return forms.thisYear();
  }

  /**
   * Requests to a vendor, newest first.
   *
   * @throws NotFoundException if the institution has no such vendor
   */
  @Permitted(Permission.READ_CHECKLIST)
  public List<RequestRecord> records(long vendorId) {
    vendors.one(vendorId);
    return requests.to(vendorId).stream().map(this::record).toList();
  }

  /**
   * @throws NotFoundException if the institution has no such request
   */
  @Permitted(Permission.READ_CHECKLIST)
  public RequestRecord record(long requestId) {
    return record(requests.one(requestId));
  }

  private RequestRecord record(VendorRequest request) {
    Instant now = clock.instant();
    return new RequestRecord(
        request,
        outbox.find(MailKind.VENDOR_REQUEST, request.getId()).orElse(null),
        outbox.find(MailKind.VENDOR_REMINDER, request.getId()).orElse(null),
        requests.reminders(request),
        now);
  }

  /**
   * What a vendor answered this year; empty before it did.
   *
   * @throws NotFoundException if the institution has no such vendor
   */
  @Permitted(Permission.READ_CHECKLIST)
  public Optional<ChecklistSheet> answers(long vendorId) {
    vendors.one(vendorId);
    LocalDate today = LocalDate.now(clock);
    FiscalYear year = FiscalYear.of(today);
    return responses
        .of(year, vendorId)
        .map(r -> new ChecklistSheet(year, r.getEdition(), r, editions.controls(), today));
  }
}
