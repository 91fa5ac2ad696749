package jp.mimamori.ledger;

import java.util.List;

/** An entry of a ledger cannot be saved. Nothing was changed; all problems are told at once. */
public class EntryRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<CellProblem> problems;
  private final boolean changedMeanwhile;

  EntryRefusedException(List<CellProblem> problems) {
    super(problems.toString());
    this.problems = List.copyOf(problems);
    this.changedMeanwhile = false;
  }

  private EntryRefusedException() {
    super("changed meanwhile");
    this.problems = List.of();
    this.changedMeanwhile = true;
  }

  /** Somebody else saved the same entry after the form was opened. */
  static EntryRefusedException changedMeanwhile() {
    return new EntryRefusedException();
  }

  public List<CellProblem> problems() {
    return problems;
  }

  public boolean isChangedMeanwhile() {
    return changedMeanwhile;
  }
}
