package jp.mimamori.tenantportal.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.evidence.UseEvidence;
import jp.mimamori.ui.Feedback;

/** Says for which items of this year an evidence is. */
@Named("evidence_items")
@ViewScoped
public class ItemsPage extends EvidencePage {

  private static final long serialVersionUID = 1L;

  @Inject private OpenChecklist checklist;
  @Inject private UseEvidence useEvidence;
  @Inject private Feedback feedback;

  private transient List<SheetLine> lines;
  private String[] chosen;

  @Override
  public void load() {
    super.load();
    chosen =
        getSheet().getUsed().stream().map(line -> line.getItem().getId()).toArray(String[]::new);
  }

  public String save() {
    useEvidence.choose(evidenceId(), Set.of(chosen));
    feedback.done("evidence_items.saved", getSheet().getEvidence().getTitle());
    return toView();
  }

  /** In the form's order; the gate question needs no evidence. */
  public List<SheetLine> getLines() {
    if (lines == null) {
      lines =
          checklist.withoutProposals().getLines().stream()
              .filter(line -> !line.getItem().isGate())
              .toList();
    }
    return lines;
  }

  public String[] getChosen() {
    return chosen.clone();
  }

  public void setChosen(String[] chosen) {
    this.chosen = chosen.clone();
  }
}
