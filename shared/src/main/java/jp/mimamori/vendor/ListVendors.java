package jp.mimamori.vendor;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.organization.InstitutionRepository;
import jp.mimamori.tenancy.TenantUseCase;

/** Reads the institution's register of vendors. */
@TenantUseCase
public class ListVendors {

  @Inject private VendorRepository vendors;
  @Inject private InstitutionRepository institutions;

  /** Those that it works with today, by name. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<Vendor> current() {
    return vendors.current();
  }

  /** Those it parted from, by name. */
  @Permitted(Permission.READ_CHECKLIST)
  public List<Vendor> retired() {
    return vendors.all().stream().filter(Vendor::isRetired).toList();
  }

  /**
   * @throws NotFoundException if the institution has none of that id
   */
  @Permitted(Permission.READ_CHECKLIST)
  public Vendor one(long id) {
    return vendors.one(id);
  }

  /** Since when the institution says that no vendor has a contract; null if it does not. */
  @Permitted(Permission.READ_CHECKLIST)
  public LocalDate withoutVendorSince() {
    return institutions.own().getWithoutVendorSince();
  }
}
