package jp.mimamori.inspection;

import java.util.List;

/**
 * A change as a browser sends it, perhaps long after it was typed, perhaps twice.
 *
 * @param key made by the browser; the same change always has the same one
 * @param seenId the last entry of the officer that the page knew of, or 0
 * @param after keys of earlier changes of the page to the same item of which it does not know
 *     whether they arrived
 * @param result null where none is chosen
 * @param direction null where none is chosen
 */
public record VisitChange(
    String key,
    String itemId,
    long seenId,
    List<String> after,
    Word result,
    Word direction,
    String remark) {

  public VisitChange {
    after = List.copyOf(after);
    remark = VisitPlan.stripped(remark);
  }

  /** Whether it can be stored as it is. */
  boolean isSound() {
    return key.matches("[0-9a-f-]{36}")
        && (result == null || !result.meaning().isDirection() && isShort(result))
        && (direction == null || direction.meaning().isDirection() && isShort(direction))
        && !Inspection.isLonger(remark, VisitEntry.REMARK_MAX);
  }

  private static boolean isShort(Word word) {
    return !Inspection.isLonger(word.text(), InspectionRules.WORD_MAX);
  }
}
