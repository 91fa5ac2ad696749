package jp.mimamori.vendorform;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Makes a link to a request that the institution hands over by itself. */
@TenantUseCase
public class MakeVendorLink {

  @Inject private CurrentTenant tenant;
  @Inject private VendorRequestRepository requests;
  @Inject private VendorLinks links;
  @Inject private Event<VendorRequestChanged> changed;
  @Inject private Clock clock;

  /**
   * @return the address, which cannot be read again later; links made before go on working
   * @throws RequestRefusedException if the request is not open any more
   * @throws NotFoundException if the institution has no such request
   */
  @Permitted(Permission.KEEP_VENDORS)
  public String make(long requestId) {
    VendorRequest request = requests.one(requestId);
    if (!request.isOpen(clock.instant())) {
      throw new RequestRefusedException(RequestFault.NOT_OPEN);
    }
    changed.fire(
        new VendorRequestChanged(
            AuditAction.MAKE_VENDOR_LINK, tenant.institutionId(), tenant.actor(), request, null));
    return links.make(request);
  }
}
