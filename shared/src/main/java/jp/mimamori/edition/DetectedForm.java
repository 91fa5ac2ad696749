package jp.mimamori.edition;

import java.util.List;
import jp.mimamori.checklist.ChecklistItem.Requirement;

/**
 * What was recognised in an Excel form. Everything may be wrong and is corrected by hand.
 *
 * @param title empty where none was found
 * @param audience null where it was not recognised
 * @param year fiscal year, or null
 * @param rounds columns of rounds
 * @param banner or null
 */
record DetectedForm(
    String title,
    FormAudience audience,
    Integer year,
    int rounds,
    String banner,
    List<DetectedRow> rows) {

  DetectedForm {
    rows = List.copyOf(rows);
  }

  /**
   * One item. Any text may be null but the item's own.
   *
   * @param requirement 参考項目 or not
   */
  record DetectedRow(
      String sectionNo,
      String sectionTitle,
      String groupName,
      String officialNo,
      String text,
      String note,
      Requirement requirement,
      boolean gate,
      boolean notRequiredAllowed) {}
}
