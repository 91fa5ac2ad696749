package jp.mimamori.vendor;

import java.util.List;

/** Something about a vendor cannot be saved. Nothing was changed; all faults are told at once. */
public class VendorRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<VendorFault> faults;

  VendorRefusedException(List<VendorFault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  VendorRefusedException(VendorFault fault) {
    this(List.of(fault));
  }

  public List<VendorFault> faults() {
    return faults;
  }
}
