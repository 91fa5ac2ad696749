package jp.mimamori.vendor;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Parts from a vendor as of today. Its forms stay. */
@TenantUseCase
public class RetireVendor {

  @Inject private CurrentTenant tenant;
  @Inject private VendorRepository vendors;
  @Inject private WithoutVendor withoutVendor;
  @Inject private Event<VendorRetired> retired;
  @Inject private Clock clock;

  /**
   * Does nothing to one that is retired already.
   *
   * @throws NotFoundException if the institution has none of that id
   */
  @Permitted(Permission.KEEP_VENDORS)
  public void retire(long id) {
    Vendor vendor = vendors.one(id);
    if (!vendor.isRetired()) {
      vendor.retire(LocalDate.now(clock));
      retired.fire(new VendorRetired(tenant.institutionId(), tenant.actor(), vendor));
    }
  }

  /**
   * Takes a retirement back, and with it the word that there is no vendor.
   *
   * @throws NotFoundException if the institution has none of that id
   */
  @Permitted(Permission.KEEP_VENDORS)
  public void resume(long id) {
    Vendor vendor = vendors.one(id);
    if (vendor.isRetired()) {
      vendor.retire(null);
      withoutVendor.say(false);
      retired.fire(new VendorRetired(tenant.institutionId(), tenant.actor(), vendor));
    }
  }
}
