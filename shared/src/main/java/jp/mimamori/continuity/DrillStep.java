package jp.mimamori.continuity;

/** A step of the drill at a table: twenty minutes in all. */
public enum DrillStep {
  /** Somebody notices something strange. */
  NOTICE(3),
  /** Which cable is pulled, and by whom. */
  DISCONNECT(3),
  /** Who is called, in which order. */
  CALL(4),
  /** The waiting room is full and the systems are down. */
  WORK_ON_PAPER(4),
  /** What is left, and until when. */
  RESTORE(3),
  /** What has to be put right. */
  REVIEW(3);

  private final int minutes;

  DrillStep(int minutes) {
    this.minutes = minutes;
  }

  public int getMinutes() {
    return minutes;
  }

  /** The minute of the drill at which it begins. */
  public int getFrom() {
    int from = 0;
    for (DrillStep step : values()) {
      if (step == this) {
        break;
      }
      from += step.minutes;
    }
    return from;
  }

  public int getTo() {
    return getFrom() + minutes;
  }

  /** Null after the last one. */
  public DrillStep getNext() {
    return ordinal() + 1 < values().length ? values()[ordinal() + 1] : null;
  }
}
