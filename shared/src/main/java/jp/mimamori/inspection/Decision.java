package jp.mimamori.inspection;

import java.time.LocalDate;

/**
 * What the office decided about an item.
 *
 * @param direction null where nothing follows
 * @param remark what is to be put right, or a remark to be told, or null
 * @param dueOn until when an answer is wanted, or null
 */
public record Decision(Word result, Word direction, String remark, LocalDate dueOn) {

  public Decision {
    remark = VisitPlan.stripped(remark);
  }

  /**
   * @throws InspectionRefusedException where the letter would leave the institution in the dark
   */
  void check(String itemId, LocalDate today) {
    if (result == null || result.meaning().isDirection()) {
      throw new InspectionRefusedException(InspectionFault.RESULT_UNDECIDED, itemId);
    }
    refuse(
        result.meaning() == WordMeaning.UNFIT && direction == null,
        InspectionFault.DIRECTION_MISSING,
        itemId);
    refuse(direction != null && remark == null, InspectionFault.FINDING_WITHOUT_TEXT, itemId);
    boolean answer = direction != null && direction.meaning() == WordMeaning.WRITTEN;
    refuse(answer && dueOn == null, InspectionFault.DUE_MISSING, itemId);
    refuse(answer && dueOn.isBefore(today), InspectionFault.DUE_IN_PAST, itemId);
    refuse(
        Inspection.isLonger(remark, ItemResult.REMARK_MAX), InspectionFault.TEXT_TOO_LONG, itemId);
  }

  private static void refuse(boolean isSo, InspectionFault fault, String itemId) {
    if (isSo) {
      throw new InspectionRefusedException(fault, itemId);
    }
  }
}
