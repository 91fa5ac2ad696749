package jp.mimamori.evidence;

import java.util.List;

/** An evidence cannot be taken. Nothing was changed; all faults are told at once. */
public class EvidenceRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<EvidenceFault> faults;

  public EvidenceRefusedException(List<EvidenceFault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  EvidenceRefusedException(EvidenceFault fault) {
    this(List.of(fault));
  }

  public List<EvidenceFault> faults() {
    return faults;
  }
}
