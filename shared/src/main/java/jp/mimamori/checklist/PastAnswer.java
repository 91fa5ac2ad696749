package jp.mimamori.checklist;

/** What an institution said about an item before. */
public final class PastAnswer {

  private final ChecklistItem item;
  private final String yearLabel;
  private final Round round;
  private final Wording wording;

  /**
   * @param item as it is today
   * @param round null where the item was left open
   * @param wording that the answer was given for
   */
  PastAnswer(ChecklistItem item, Round round, Wording wording) {
    this.item = item;
    this.yearLabel = item.getEdition().getYearLabel();
    this.round = round;
    this.wording = wording;
  }

  public ChecklistItem getItem() {
    return item;
  }

  /** Of the edition that the item stands in. */
  public String getYearLabel() {
    return yearLabel;
  }

  /** Null where the item was left open. */
  public Round getRound() {
    return round;
  }

  public Wording getWording() {
    return wording;
  }

  boolean is(AnswerValue value) {
    return round != null && round.getValue() == value;
  }
}
