package jp.mimamori.inspection;

/** What the health center says to a corrective action. */
public enum CorrectiveVerdict {
  ACCEPTED(FindingState.SETTLED),
  /** More, or something else, has to be done. */
  AGAIN(FindingState.AGAIN);

  private final FindingState state;

  CorrectiveVerdict(FindingState state) {
    this.state = state;
  }

  FindingState state() {
    return state;
  }
}
