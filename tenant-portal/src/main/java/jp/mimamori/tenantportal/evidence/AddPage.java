package jp.mimamori.tenantportal.evidence;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import jp.mimamori.checklist.OpenChecklist;
import jp.mimamori.checklist.SheetLine;
import jp.mimamori.evidence.KeepEvidence;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.ui.Feedback;

/** Adds a file, with {@code item} in the address for that item of this year's checklist. */
@Named("evidence_add")
@ViewScoped
public class AddPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OpenChecklist checklist;
  @Inject private KeepEvidence keepEvidence;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private final UploadForm upload = new UploadForm();
  private final EvidenceForm form = new EvidenceForm();
  private String item;
  private SheetLine line;

  public void load() {
    if (item != null) {
      line =
          checklist
              .withoutProposals()
              .line(item)
              .orElseThrow(() -> new NotFoundException("no item " + item));
    }
  }

  public String save() {
    if (!upload.send(file -> keepEvidence.add(file, form.details(), item), feedback)) {
      return null;
    }
    if (item == null) {
      feedback.done("evidence_add.saved");
      return "/evidence/index?faces-redirect=true";
    }
    feedback.done("evidence_add.savedFor", line.getLabel());
    return "/checklist/answer?faces-redirect=true&item=" + item;
  }

  /** The item that it is for, or null. */
  public SheetLine getLine() {
    return line;
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public UploadForm getUpload() {
    return upload;
  }

  public EvidenceForm getForm() {
    return form;
  }

  public String getItem() {
    return item;
  }

  public void setItem(String item) {
    this.item = item;
  }
}
