package jp.mimamori.vendor;

import jakarta.inject.Inject;
import jp.mimamori.identity.Permission;
import jp.mimamori.identity.Permitted;
import jp.mimamori.tenancy.TenantUseCase;

/**
 * 契約している事業者はない: then 事業者確認用 is not needed, and two items of the own form need no entry (manual of
 * the checklist R7, p.3 and p.7).
 */
@TenantUseCase
public class DeclareWithoutVendor {

  @Inject private VendorRepository vendors;
  @Inject private WithoutVendor word;

  /**
   * @throws VendorRefusedException if vendors are registered that are not retired
   */
  @Permitted(Permission.KEEP_VENDORS)
  public void declare(boolean withoutVendor) {
    if (withoutVendor && vendors.isAny()) {
      throw new VendorRefusedException(VendorFault.VENDORS_REGISTERED);
    }
    word.say(withoutVendor);
  }
}
