package jp.mimamori.continuity;

import java.util.List;

/** Something cannot be saved. Nothing was changed; all faults are told at once. */
public class ContinuityRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<ContinuityFault> faults;

  private ContinuityRefusedException(List<ContinuityFault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  static void ifAny(List<ContinuityFault> faults) {
    if (!faults.isEmpty()) {
      throw new ContinuityRefusedException(faults);
    }
  }

  static void because(ContinuityFault fault) {
    ifAny(List.of(fault));
  }

  public List<ContinuityFault> faults() {
    return faults;
  }
}
