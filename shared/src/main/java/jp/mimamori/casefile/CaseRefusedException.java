package jp.mimamori.casefile;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** Something about a case file was refused. Nothing was changed. */
public class CaseRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final EnumSet<CaseFault> faults;

  CaseRefusedException(Collection<CaseFault> faults) {
    super(faults.toString());
    this.faults = EnumSet.copyOf(faults);
  }

  /** Throws unless there are none. */
  static void refuse(Collection<CaseFault> faults) {
    if (!faults.isEmpty()) {
      throw new CaseRefusedException(faults);
    }
  }

  static void refuseIf(boolean isSo, CaseFault fault) {
    if (isSo) {
      throw new CaseRefusedException(Set.of(fault));
    }
  }

  public Set<CaseFault> faults() {
    return Set.copyOf(faults);
  }
}
