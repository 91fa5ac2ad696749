package jp.mimamori.tenantportal.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.evidence.KeepEvidence;
import jp.mimamori.ui.Feedback;

/** One evidence: its file, its versions, and the items it is for. */
@Named("evidence_view")
@ViewScoped
public class ViewPage extends EvidencePage {

  private static final long serialVersionUID = 1L;

  @Inject private KeepEvidence keepEvidence;
  @Inject private Feedback feedback;

  public String resume() {
    keepEvidence.resume(evidenceId());
    feedback.done("evidence_view.resumed", getSheet().getEvidence().getTitle());
    return toView();
  }
}
