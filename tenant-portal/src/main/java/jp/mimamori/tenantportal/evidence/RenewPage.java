package jp.mimamori.tenantportal.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.evidence.KeepEvidence;
import jp.mimamori.ui.Feedback;

/** Adds a further version of the file. */
@Named("evidence_renew")
@ViewScoped
public class RenewPage extends EvidencePage {

  private static final long serialVersionUID = 1L;

  @Inject private KeepEvidence keepEvidence;
  @Inject private Feedback feedback;

  private final UploadForm upload = new UploadForm();
  private final EvidenceForm form = new EvidenceForm();
  private int version;

  @Override
  public void load() {
    super.load();
    version = getSheet().getEvidence().getVersion();
  }

  public String save() {
    boolean taken =
        upload.send(
            file ->
                keepEvidence.renew(
                    evidenceId(), version, file, form.getDatedOn(), form.getExpiresOn()),
            feedback);
    if (!taken) {
      return null;
    }
    feedback.done("evidence_renew.saved", getSheet().getEvidence().getTitle());
    return toView();
  }

  public UploadForm getUpload() {
    return upload;
  }

  public EvidenceForm getForm() {
    return form;
  }
}
