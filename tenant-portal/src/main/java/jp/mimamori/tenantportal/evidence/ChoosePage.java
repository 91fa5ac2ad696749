package jp.mimamori.tenantportal.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.evidence.EvidenceFilter;
import jp.mimamori.evidence.EvidenceList;
import jp.mimamori.evidence.OpenEvidence;
import jp.mimamori.evidence.UseEvidence;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.ui.Feedback;

/** Shows an evidence that is there already for a further item: {@code item} in the address. */
@Named("evidence_choose")
@ViewScoped
public class ChoosePage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OpenChecklist checklist;
  @Inject private OpenEvidence evidences;
  @Inject private UseEvidence useEvidence;
  @Inject private Feedback feedback;

  private String item;
  private String text;
  private String before;
  private SheetLine line;
  private EvidenceList list;

  public void load() {
    line =
        checklist
            .withoutProposals()
            .line(item)
            .orElseThrow(() -> new NotFoundException("no item " + item));
    list = evidences.list(EvidenceFilter.CURRENT, Search.text(text), IdParameter.orNull(before));
  }

  public String use(long evidenceId) {
    useEvidence.use(evidenceId, item);
    feedback.done("evidence_choose.done", line.getLabel());
    return "/checklist/answer?faces-redirect=true&item=" + item;
  }

  public SheetLine getLine() {
    return line;
  }

  public EvidenceList getList() {
    return list;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getBefore() {
    return before;
  }

  public void setBefore(String before) {
    this.before = before;
  }
}
