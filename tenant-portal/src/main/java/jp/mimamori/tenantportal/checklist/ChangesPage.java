package jp.mimamori.tenantportal.checklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.checklist.ProposalKind;
import jp.mimamori.checklist.SheetLine;

/**
 * 引き継ぎ: what of the earlier answers fits the form of this year, and what is to be answered anew.
 */
@Named("checklist_changes")
@RequestScoped
public class ChangesPage {

  @Inject private OpenChecklist checklist;

  private ChecklistSheet sheet;

  public void load() {
    sheet = checklist.current();
  }

  public ChecklistSheet getSheet() {
    return sheet;
  }

  public ProposalKind[] getKinds() {
    return ProposalKind.values();
  }

  public List<SheetLine> of(ProposalKind kind) {
    return sheet.getProposed().stream().filter(l -> l.getProposal().getKind() == kind).toList();
  }
}
