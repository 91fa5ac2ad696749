package jp.mimamori.checklist;

import java.util.List;

/** An answer broke rules of the form. Nothing was changed; all faults are told at once. */
public class AnswerRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final List<AnswerFault> faults;

  public AnswerRefusedException(List<AnswerFault> faults) {
    super(faults.toString());
    this.faults = List.copyOf(faults);
  }

  public List<AnswerFault> faults() {
    return faults;
  }
}
