package jp.mimamori.tenantportal.checklist;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.ui.Functions;

/** 医療情報システムの有無: the question that decides whether the rest is asked at all. */
@Named("checklist_gate")
@ViewScoped
public class GatePage extends ItemPage {

  private static final long serialVersionUID = 1L;

  public void load() {
    ChecklistSheet sheet = sheet();
    open(sheet, sheet.getGate());
  }

  /** On to the first open item; after いいえ there is none. */
  public String save() {
    if (!answer()) {
      return null;
    }
    done("checklist_gate.saved", Functions.term(getForm().getValue()));
    return nextOpen().orElse("/home/index?faces-redirect=true");
  }
}
