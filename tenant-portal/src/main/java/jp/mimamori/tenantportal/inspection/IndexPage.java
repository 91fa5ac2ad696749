package jp.mimamori.tenantportal.inspection;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.inspection.ReadInspections;
import jp.mimamori.inspection.ReceivedInspection;

/** The inspections that the institution knows of, and what to show on the day. */
@Named("inspection_index")
@RequestScoped
public class IndexPage {

  @Inject private ReadInspections inspections;
  @Inject private OpenChecklist checklist;

  private List<ReceivedInspection> all;
  private ChecklistSheet sheet;

  public void load() {
    all = inspections.all();
    sheet = checklist.withoutProposals();
  }

  public List<ReceivedInspection> getAll() {
    return all;
  }

  public ChecklistSheet getSheet() {
    return sheet;
  }

  /** Items with something to show on the day. */
  public List<SheetLine> getLines() {
    return sheet.getLines().stream()
        .filter(line -> line.getControl().getShowAtInspection() != null)
        .toList();
  }
}
