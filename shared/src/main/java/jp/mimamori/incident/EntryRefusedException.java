package jp.mimamori.incident;

import java.util.List;

/** A line of the chronology cannot be saved. Nothing was changed; all faults are told at once. */
public class EntryRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<EntryFault> faults;

  EntryRefusedException(List<EntryFault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  public List<EntryFault> faults() {
    return faults;
  }
}
