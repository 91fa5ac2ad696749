package jp.mimamori.report;

import java.util.List;

/** A report cannot be kept. Nothing was changed; all faults are told at once. */
public class ReportRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<ReportFault> faults;

  ReportRefusedException(List<ReportFault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  public List<ReportFault> faults() {
    return faults;
  }
}
