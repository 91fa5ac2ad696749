package jp.mimamori.vendorform;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.mail.MailKind;
import jp.mimamori.mail.Outbox;
import jp.mimamori.tenancy.TenantUseCase;
import jp.mimamori.vendor.Vendor;
import jp.mimamori.vendor.VendorRepository;

/** Asks a vendor for 事業者確認用, or takes that back. */
@TenantUseCase
public class AskVendor {

  @Inject private CurrentTenant tenant;
  @Inject private VendorRepository vendors;
  @Inject private VendorRequestRepository requests;
  @Inject private Outbox outbox;
  @Inject private Event<VendorRequestChanged> changed;
  @Inject private Clock clock;

  /**
   * By mail the link goes out at once and the reminder on the morning of the fourteenth day; else
   * the institution hands a link over by itself ({@link MakeVendorLink}).
   *
   * @return id of the request
   * @throws RequestRefusedException if the vendor is retired, was asked already or has no address
   * @throws NotFoundException if the institution has no such vendor
   */
  @Permitted(Permission.KEEP_VENDORS)
  public long ask(long vendorId, RequestChannel channel) {
    Vendor vendor = vendors.one(vendorId);
    Instant now = clock.instant();
    boolean byMail = channel == RequestChannel.MAIL;
    refuseIf(vendor.isRetired(), RequestFault.VENDOR_RETIRED);
    refuseIf(byMail && vendor.getEmail() == null, RequestFault.NO_EMAIL);
    refuseIf(requests.open(vendorId, now).isPresent(), RequestFault.ALREADY_ASKED);
    VendorRequest request =
        new VendorRequest(
            vendor, channel, byMail ? vendor.getEmail() : null, tenant.actor().name(), now);
    requests.add(request);
    if (byMail) {
      outbox.add(MailKind.VENDOR_REQUEST, request.getId(), request.getEmail(), now);
      outbox.add(
          MailKind.VENDOR_REMINDER, request.getId(), request.getEmail(), request.reminderDueAt());
    }
    tell(AuditAction.REQUEST_VENDOR_FORM, request, channel);
    return request.getId();
  }

  /**
   * Its links stop working and no reminder goes out.
   *
   * @throws RequestRefusedException if it was answered or revoked already
   * @throws NotFoundException if the institution has no such request
   */
  @Permitted(Permission.KEEP_VENDORS)
  public void revoke(long requestId) {
    VendorRequest request = requests.one(requestId);
    refuseIf(
        request.getState() != RequestState.OPEN && request.getState() != RequestState.RELEASED,
        RequestFault.NOT_OPEN);
    request.revoke(tenant.actor().name(), clock.instant());
    outbox.cancel(MailKind.VENDOR_REQUEST, requestId);
    outbox.cancel(MailKind.VENDOR_REMINDER, requestId);
    tell(AuditAction.REVOKE_VENDOR_REQUEST, request, null);
  }

  private void tell(AuditAction action, VendorRequest request, RequestChannel channel) {
    changed.fire(
        new VendorRequestChanged(action, tenant.institutionId(), tenant.actor(), request, channel));
  }

  private static void refuseIf(boolean broken, RequestFault fault) {
    if (broken) {
      throw new RequestRefusedException(fault);
    }
  }
}
