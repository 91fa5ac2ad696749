package jp.mimamori.vendorform;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.checklist.RoundOrigin;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Decides on answers that a vendor released from its account: they count once accepted. */
@TenantUseCase
public class AcceptRelease {

  /** Longest reason, in characters. */
  private static final int REASON_MAX = 1000;

  @Inject private CurrentTenant tenant;
  @Inject private VendorRequestRepository requests;
  @Inject private FormFilling filling;
  @Inject private Event<VendorRequestChanged> changed;

  /**
   * What was released.
   *
   * @throws NotFoundException if the institution has no such request, or nothing was released
   */
  @Permitted(Permission.READ_CHECKLIST)
  public VendorForm open(long requestId) {
    VendorRequest request = released(requestId);
    return filling.show(request, request.draft(), false);
  }

  /**
   * The answers become rounds of the vendor's form.
   *
   * @throws RequestRefusedException if they do not fit the form any more, such as after a change of
   *     the fiscal year
   */
  @Permitted(Permission.KEEP_VENDORS)
  public void accept(long requestId) {
    VendorRequest request = released(requestId);
    Actor by = tenant.actor();
    if (!filling.send(request, request.draft(), RoundOrigin.VENDOR, by.sub(), by)) {
      throw new RequestRefusedException(RequestFault.ANSWERS_OUTDATED);
    }
  }

  /**
   * The vendor looks at its answers again.
   *
   * @param reason shown to the vendor
   */
  @Permitted(Permission.KEEP_VENDORS)
  public void giveBack(long requestId, String reason) {
    VendorRequest request = released(requestId);
    if (reason == null || reason.isBlank()) {
      throw new RequestRefusedException(RequestFault.REASON_MISSING);
    }
    if (reason.strip().length() > REASON_MAX) {
      throw new RequestRefusedException(RequestFault.REASON_TOO_LONG);
    }
    request.giveBack(reason.strip());
    changed.fire(
        new VendorRequestChanged(
            AuditAction.RETURN_VENDOR_ANSWERS,
            tenant.institutionId(),
            tenant.actor(),
            request,
            null));
  }

  private VendorRequest released(long requestId) {
    VendorRequest request = requests.one(requestId);
    if (request.getState() != RequestState.RELEASED) {
      throw new NotFoundException("nothing released for " + requestId);
    }
    return request;
  }
}
