package jp.mimamori.edition;

import java.util.List;

/** A change of an edition or a draft cannot be made. Nothing was changed; all faults are told. */
public class EditionRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<EditionFault> faults;

  public EditionRefusedException(List<EditionFault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  EditionRefusedException(EditionFault fault) {
    this(List.of(fault));
  }

  static void ifAny(List<EditionFault> faults) {
    if (!faults.isEmpty()) {
      throw new EditionRefusedException(faults);
    }
  }

  public List<EditionFault> faults() {
    return faults;
  }
}
