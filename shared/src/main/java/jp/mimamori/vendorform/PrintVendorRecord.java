package jp.mimamori.vendorform;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.organization.Institution;
import jp.mimamori.organization.InstitutionRepository;
import jp.mimamori.tenancy.TenantUseCase;
import jp.mimamori.vendor.Vendor;
import jp.mimamori.vendor.VendorRepository;

/** The record of what was asked of a vendor, and what came back. */
@TenantUseCase
public class PrintVendorRecord {

  @Inject private CurrentTenant tenant;
  @Inject private VendorRepository vendors;
  @Inject private InstitutionRepository institutions;
  @Inject private ReadVendorForms forms;
  @Inject private Event<VendorRecordPrinted> printed;
  @Inject private Clock clock;

  /**
   * @throws NotFoundException if the institution has no such vendor
   */
  @Permitted(Permission.READ_CHECKLIST)
  public VendorRecord of(long vendorId) {
    Vendor vendor = vendors.one(vendorId);
    Institution institution = institutions.own();
    List<RequestRecord> requests = new ArrayList<>(forms.records(vendorId));
    Collections.reverse(requests);
    printed.fire(new VendorRecordPrinted(tenant.institutionId(), tenant.actor(), vendor));
    return new VendorRecord(
        institution.getName(),
        institution.getCode(),
        vendor,
        forms.answers(vendorId).map(ChecklistSheet::getProgress).orElse(null),
        requests,
        clock.instant());
  }
}
