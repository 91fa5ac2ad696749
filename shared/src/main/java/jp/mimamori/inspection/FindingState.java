package jp.mimamori.inspection;

/** What became of a finding. */
public enum FindingState {
  /** 口頭指導: no answer is asked for. */
  TOLD,
  OPEN,
  /** The institution says what it did; the health center has not looked yet. */
  ANSWERED,
  /** The health center asks again. */
  AGAIN,
  SETTLED;

  public boolean isSettled() {
    return this == TOLD || this == SETTLED;
  }

  /** Whether it is the institution's turn. */
  public boolean isAwaited() {
    return this == OPEN || this == AGAIN;
  }
}
