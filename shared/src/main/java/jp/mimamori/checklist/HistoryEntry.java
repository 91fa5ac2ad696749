package jp.mimamori.checklist;

/** One round in the history of a year. */
public final class HistoryEntry {

  private final Round round;
  private final SheetLine line;

  /**
   * @param line null for an item of another edition than the year's present one
   */
  HistoryEntry(Round round, SheetLine line) {
    this.round = round;
    this.line = line;
  }

  public Round getRound() {
    return round;
  }

  public String getLabel() {
    return line == null ? round.getItemId() : line.getLabel();
  }
}
