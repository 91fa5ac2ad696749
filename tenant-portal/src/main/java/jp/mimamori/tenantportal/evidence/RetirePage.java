package jp.mimamori.tenantportal.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.evidence.KeepEvidence;
import jp.mimamori.ui.Feedback;

/** Asks with its name before an evidence is taken out of use. */
@Named("evidence_retire")
@ViewScoped
public class RetirePage extends EvidencePage {

  private static final long serialVersionUID = 1L;

  @Inject private KeepEvidence keepEvidence;
  @Inject private Feedback feedback;

  public String retire() {
    keepEvidence.retire(evidenceId());
    feedback.done("evidence_retire.done", getSheet().getEvidence().getTitle());
    return "/evidence/index?faces-redirect=true";
  }
}
