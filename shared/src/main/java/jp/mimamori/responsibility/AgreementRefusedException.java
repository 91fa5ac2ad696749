package jp.mimamori.responsibility;

import java.util.List;

/** Something cannot be saved. Nothing was changed; all faults are told at once. */
public class AgreementRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<AgreementFault> faults;

  AgreementRefusedException(List<AgreementFault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  public List<AgreementFault> faults() {
    return faults;
  }
}
