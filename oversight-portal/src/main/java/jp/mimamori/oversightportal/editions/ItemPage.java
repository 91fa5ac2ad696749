package jp.mimamori.oversightportal.editions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.checklist.ItemRevision;
import jp.mimamori.checklist.RevisionKind;
import jp.mimamori.edition.EditionFault;
import jp.mimamori.edition.EditionRefusedException;
import jp.mimamori.edition.ItemFile;
import jp.mimamori.edition.ReadEditions;
import jp.mimamori.edition.VerifyItem;
import jp.mimamori.ui.Feedback;

/** One item beside the official document: it is right, or it is put right. */
@Named("editions_item")
@ViewScoped
public class ItemPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private ReadEditions editions;
  @Inject private VerifyItem verifyItem;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String id;
  private transient ItemFile file;
  private ItemForm form;
  private RevisionKind kind;
  private LocalDate verifiedOn;
  private String source;
  private int revisionsSeen;

  public void load() {
    file = editions.item(id);
    form = ItemForm.of(file.getItem().getContent());
    revisionsSeen = file.getRevisions().size();
    verifiedOn = getToday();
  }

  public String verify() {
    ItemRevision done;
    try {
      done =
          verifyItem.verify(
              new VerifyItem.Command(id, form.content(), kind, verifiedOn, source, revisionsSeen));
    } catch (EditionRefusedException refusal) {
      feedback.refuse(refusal.faults(), EditionFault::field);
      return null;
    }
    feedback.done("editions_item.done." + done.getKind(), done.getReopened());
    return "/editions/view?faces-redirect=true&id=" + getFile().getItem().getEdition().getId();
  }

  public List<RevisionKind> getKinds() {
    return List.of(RevisionKind.SLIP, RevisionKind.MEANING);
  }

  public ItemFile getFile() {
    if (file == null) {
      file = editions.item(id);
    }
    return file;
  }

  public LocalDate getToday() {
    return LocalDate.now(clock);
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public ItemForm getForm() {
    return form;
  }

  public RevisionKind getKind() {
    return kind;
  }

  public void setKind(RevisionKind kind) {
    this.kind = kind;
  }

  public LocalDate getVerifiedOn() {
    return verifiedOn;
  }

  public void setVerifiedOn(LocalDate verifiedOn) {
    this.verifiedOn = verifiedOn;
  }

  public String getSource() {
    return source;
  }

  public void setSource(String source) {
    this.source = source;
  }
}
