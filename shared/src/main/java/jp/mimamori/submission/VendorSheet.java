package jp.mimamori.submission;

import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.vendor.Vendor;

/**
 * 事業者確認用 of one vendor as it is now.
 *
 * @param sheet without answers where the vendor gave none
 */
record VendorSheet(Vendor vendor, ChecklistSheet sheet) {

  boolean isComplete() {
    return sheet.getProgress().getStanding().isComplete();
  }
}
