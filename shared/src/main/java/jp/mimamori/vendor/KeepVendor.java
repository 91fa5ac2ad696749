package jp.mimamori.vendor;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/** Writes a vendor into the register, or changes what stands there. */
@TenantUseCase
public class KeepVendor {

  @Inject private CurrentTenant tenant;
  @Inject private VendorRepository vendors;
  @Inject private WithoutVendor withoutVendor;
  @Inject private Event<VendorKept> kept;

  /**
   * Who registers a vendor no longer says that there is none.
   *
   * @return its id
   * @throws VendorRefusedException with every fault
   */
  @Permitted(Permission.KEEP_VENDORS)
  public long register(VendorDetails details) {
    refuseIfFaulty(details, null);
    Vendor vendor = new Vendor(details);
    vendors.add(vendor);
    kept.fire(
        new VendorKept(tenant.institutionId(), tenant.actor(), vendor.getId(), null, details));
    withoutVendor.say(false);
    return vendor.getId();
  }

  /**
   * @param version of the vendor that the person saw
   * @throws VendorRefusedException with every fault
   * @throws NotFoundException if the institution has none of that id
   */
  @Permitted(Permission.KEEP_VENDORS)
  public void change(long id, int version, VendorDetails details) {
    Vendor vendor = vendors.one(id);
    if (vendor.getVersion() != version) {
      throw new VendorRefusedException(VendorFault.CHANGED_MEANWHILE);
    }
    refuseIfFaulty(details, vendor);
    VendorDetails before = vendor.details();
    vendor.write(details);
    kept.fire(new VendorKept(tenant.institutionId(), tenant.actor(), id, before, details));
  }

  private void refuseIfFaulty(VendorDetails details, Vendor self) {
    List<VendorFault> faults = new ArrayList<>(details.faults());
    boolean taken =
        vendors.current().stream()
            .anyMatch(v -> !v.equals(self) && v.getName().equals(details.name()));
    if (taken) {
      faults.add(VendorFault.NAME_TAKEN);
    }
    if (!faults.isEmpty()) {
      throw new VendorRefusedException(faults);
    }
  }
}
