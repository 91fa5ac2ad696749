package jp.mimamori.contact;

import java.util.List;

/** Something about contacts cannot be saved. Nothing was changed; all faults are told at once. */
public class ChartRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<ChartFault> faults;

  private ChartRefusedException(List<ChartFault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  static void ifAny(List<ChartFault> faults) {
    if (!faults.isEmpty()) {
      throw new ChartRefusedException(faults);
    }
  }

  public List<ChartFault> faults() {
    return faults;
  }
}
