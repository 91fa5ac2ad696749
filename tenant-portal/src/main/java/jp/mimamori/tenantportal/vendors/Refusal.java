package jp.mimamori.tenantportal.vendors;

import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;
import jp.mimamori.vendor.VendorFault;
import jp.mimamori.vendor.VendorRefusedException;

/** Says beside each field why something about a vendor cannot be saved. */
final class Refusal {

  private Refusal() {}

  static void explain(VendorRefusedException refusal, Feedback feedback) {
    for (VendorFault fault : refusal.faults()) {
      if (fault.field() == null) {
        feedback.refuse(Functions.term(fault));
      } else {
        feedback.refuse(fault.field(), Functions.term(fault));
      }
    }
  }
}
