package jp.mimamori.tenantportal.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.evidence.ItemEvidence;
import jp.mimamori.evidence.OpenEvidence;
import jp.mimamori.evidence.UseEvidence;
import jp.mimamori.ui.Feedback;

/** The evidences on the page of an item: {@code /WEB-INF/itemevidence.xhtml}. */
@Named("evidence_item")
@ViewScoped
public class ItemPart implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OpenEvidence evidences;
  @Inject private UseEvidence useEvidence;
  @Inject private Feedback feedback;

  private String item;
  private transient ItemEvidence all;

  /**
   * @param sheet this year's
   * @param shown the item of the page
   */
  public void load(ChecklistSheet sheet, ChecklistItem shown) {
    item = shown.getId();
    all = evidences.of(sheet, shown);
  }

  public String useAgain(long evidenceId) {
    useEvidence.use(evidenceId, item);
    feedback.done("evidence_item.usedAgain");
    return "/checklist/answer?faces-redirect=true&item=" + item;
  }

  public ItemEvidence getAll() {
    return all;
  }
}
