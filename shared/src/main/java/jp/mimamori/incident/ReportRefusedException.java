package jp.mimamori.incident;

import java.util.EnumMap;
import java.util.Map;

/** A report says something that cannot be. Nothing was sent; all faults are told at once. */
public class ReportRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final EnumMap<ReportField, FieldFault> faults;

  ReportRefusedException(Map<ReportField, FieldFault> faults) {
    super(faults.toString());
    this.faults = new EnumMap<>(faults);
  }

  public Map<ReportField, FieldFault> faults() {
    return faults;
  }
}
