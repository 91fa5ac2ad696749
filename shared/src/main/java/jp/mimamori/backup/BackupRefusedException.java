package jp.mimamori.backup;

import java.util.List;

/** A backup cannot be saved. Nothing was changed; all faults are told at once. */
public class BackupRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<BackupFault> faults;

  BackupRefusedException(List<BackupFault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  public List<BackupFault> faults() {
    return faults;
  }
}
