package jp.mimamori.responsibility;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.mimamori.identity.CurrentTenant;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;
import jp.mimamori.vendor.Vendor;
import jp.mimamori.vendor.VendorRepository;

/** Writes down and reads who answers for what. */
@TenantUseCase
public class KeepAgreement {

  @Inject private CurrentTenant tenant;
  @Inject private VendorRepository vendors;
  @Inject private AgreementRepository agreements;
  @Inject private Event<AgreementKept> kept;
  @Inject private Clock clock;

  /** Of the vendors that it works with today, by name. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<VendorAgreement> all() {
    Map<Long, Agreement> written =
        agreements.all().stream()
            .collect(Collectors.toMap(Agreement::getVendorId, Function.identity()));
    return vendors.current().stream()
        .map(vendor -> new VendorAgreement(vendor, written.get(vendor.getId())))
        .toList();
  }

  /**
   * @throws NotFoundException if the institution has no such vendor
   */
  @Permitted(Permission.READ_CHECKLIST)
  public VendorAgreement with(long vendorId) {
    Vendor vendor = vendors.one(vendorId);
    return new VendorAgreement(vendor, agreements.with(vendorId).orElse(null));
  }

  /** 責任分界表 of all vendors as a PDF file. */
  @Permitted(Permission.READ_CHECKLIST)
  public byte[] print() {
    return ResponsibilityDocument.print(tenant.institutionName(), all(), LocalDate.now(clock));
  }

  /**
   * @param version that the person saw; 0 for none
   * @throws AgreementRefusedException with every fault
   * @throws NotFoundException if the institution has no such vendor
   */
  @Permitted(Permission.KEEP_VENDORS)
  public void write(long vendorId, int version, AgreementDetails details) {
    vendors.one(vendorId);
    List<AgreementFault> faults = new ArrayList<>(details.faults(LocalDate.now(clock)));
    Optional<Agreement> before = agreements.with(vendorId);
    if (before.map(Agreement::getVersion).orElse(0) != version) {
      faults.add(AgreementFault.CHANGED_MEANWHILE);
    }
    if (!faults.isEmpty()) {
      throw new AgreementRefusedException(faults);
    }
    Agreement agreement = before.orElseGet(() -> new Agreement(vendorId));
    agreement.write(details, tenant.actor(), clock.instant());
    if (before.isEmpty()) {
      agreements.add(agreement);
    }
    kept.fire(new AgreementKept(tenant.institutionId(), tenant.actor(), vendorId, details));
  }
}
