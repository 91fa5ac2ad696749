package jp.mimamori.home;

import java.util.List;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.ChecklistYear;
import jp.mimamori.notice.ReceivedAdvisory;
import jp.mimamori.setup.Setup;
import jp.mimamori.submission.SubmissionStanding;
import jp.mimamori.todo.ToDo;
import jp.mimamori.vendorform.VendorForms;

/**
 * What the first page tells.
 *
 * @param sheet this year's, with proposals
 * @param advisories newest first
 * @param setup that leads, or null
 * @param todos the most urgent first
 * @param pastYears newest first
 */
public record HomeSheet(
    ChecklistSheet sheet,
    List<ReceivedAdvisory> advisories,
    Setup setup,
    List<ToDo> todos,
    SubmissionStanding submission,
    VendorForms vendorForms,
    List<ChecklistYear> pastYears) {

  public HomeSheet {
    advisories = List.copyOf(advisories);
    todos = List.copyOf(todos);
    pastYears = List.copyOf(pastYears);
  }
}
