package jp.mimamori.oversightportal.editions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.checklist.ItemRevision;
import jp.mimamori.edition.EditionFault;
import jp.mimamori.edition.EditionRefusedException;
import jp.mimamori.edition.ItemFile;
import jp.mimamori.edition.ReadEditions;
import jp.mimamori.edition.VerifyItem;
import jp.mimamori.ui.Feedback;

/** One item beside the official document: it is right, or it is put right. */
@Named("editions_item")
@ViewScoped
public class ItemPage extends VerifyingPage {

  private static final long serialVersionUID = 1L;

  @Inject private ReadEditions editions;
  @Inject private VerifyItem verifyItem;
  @Inject private Feedback feedback;

  private transient ItemFile file;
  private ItemForm form;
  private int revisionsSeen;

  public void load() {
    file = editions.item(getId());
    form = ItemForm.of(file.getItem().getContent());
    revisionsSeen = file.getRevisions().size();
    setVerifiedOn(getToday());
  }

  public String verify() {
    ItemRevision done;
    try {
      done =
          verifyItem.verify(
              new VerifyItem.Command(
                  getId(), form.content(), getKind(), getVerifiedOn(), getSource(), revisionsSeen));
    } catch (EditionRefusedException refusal) {
      feedback.refuse(refusal.faults(), EditionFault::field);
      return null;
    }
    feedback.done("editions_item.done." + done.getKind(), done.getReopened());
    return "/editions/view?faces-redirect=true&id=" + getFile().getItem().getEdition().getId();
  }

  public ItemFile getFile() {
    if (file == null) {
      file = editions.item(getId());
    }
    return file;
  }

  public ItemForm getForm() {
    return form;
  }
}
