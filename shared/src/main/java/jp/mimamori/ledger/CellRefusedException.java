package jp.mimamori.ledger;

/** A text is not what its column holds. */
class CellRefusedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient CellProblem problem;

  CellRefusedException(CellProblem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  CellProblem problem() {
    return problem;
  }
}
