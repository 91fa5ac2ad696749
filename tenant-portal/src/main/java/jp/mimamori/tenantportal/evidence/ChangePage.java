package jp.mimamori.tenantportal.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.evidence.EvidenceFault;
import jp.mimamori.evidence.EvidenceRefusedException;
import jp.mimamori.evidence.KeepEvidence;
import jp.mimamori.ui.Feedback;

/** Puts right what is written about an evidence. */
@Named("evidence_change")
@ViewScoped
public class ChangePage extends EvidencePage {

  private static final long serialVersionUID = 1L;

  @Inject private KeepEvidence keepEvidence;
  @Inject private Feedback feedback;

  private int version;
  private EvidenceForm form;

  @Override
  public void load() {
    super.load();
    version = getSheet().getEvidence().getVersion();
    form = new EvidenceForm(getSheet().getEvidence());
  }

  public String save() {
    try {
      keepEvidence.change(evidenceId(), version, form.details());
    } catch (EvidenceRefusedException refusal) {
      feedback.refuse(refusal.faults(), EvidenceFault::field);
      return null;
    }
    feedback.done("evidence_change.saved", form.details().title());
    return toView();
  }

  public EvidenceForm getForm() {
    return form;
  }
}
