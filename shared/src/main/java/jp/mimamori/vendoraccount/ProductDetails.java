package jp.mimamori.vendoraccount;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a vendor writes down about a product.
 *
 * @param mdsOn date of the MDS (製造業者による医療情報セキュリティ開示書), or null
 * @param sdsOn date of the SDS (サービス事業者による…), or null
 * @param disclosure where they can be had, or null
 */
public record ProductDetails(
    String name, String productVersion, LocalDate mdsOn, LocalDate sdsOn, String disclosure) {

  private static final int NAME_MAX = 200;
  private static final int VERSION_MAX = 60;
  private static final int DISCLOSURE_MAX = 500;

  public ProductDetails {
    name = plain(name);
    productVersion = plain(productVersion);
    disclosure = plain(disclosure);
  }

  private static String plain(String typed) {
    return typed == null || typed.isBlank() ? null : typed.strip();
  }

  List<AccountFault> faults() {
    List<AccountFault> faults = new ArrayList<>();
    if (name == null) {
      faults.add(AccountFault.PRODUCT_NAME_MISSING);
    } else if (name.length() > NAME_MAX) {
      faults.add(AccountFault.PRODUCT_NAME_TOO_LONG);
    }
    if (productVersion != null && productVersion.length() > VERSION_MAX) {
      faults.add(AccountFault.PRODUCT_VERSION_TOO_LONG);
    }
    if (disclosure != null && disclosure.length() > DISCLOSURE_MAX) {
      faults.add(AccountFault.DISCLOSURE_TOO_LONG);
    }
    return faults;
  }
}
