package jp.mimamori.oversightportal.editions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.continuity.CheckWording;
import jp.mimamori.edition.CheckItemFile;
import jp.mimamori.edition.EditionFault;
import jp.mimamori.edition.EditionRefusedException;
import jp.mimamori.edition.VerifyCheckItem;
import jp.mimamori.ui.Feedback;

/** A row of BCP策定の確認表 beside the official document: it is right, or it is put right. */
@Named("editions_checkrow")
@ViewScoped
public class CheckRowPage extends VerifyingPage {

  private static final long serialVersionUID = 1L;

  @Inject private VerifyCheckItem verifyCheckItem;
  @Inject private Feedback feedback;

  private transient CheckItemFile file;
  private String itemNo;
  private String heading;
  private String text;
  private int revisionsSeen;

  public void load() {
    CheckWording wording = getFile().getItem().getWording();
    itemNo = wording.itemNo();
    heading = wording.heading();
    text = wording.text();
    revisionsSeen = file.getRevisions().size();
    setVerifiedOn(getToday());
  }

  public String verify() {
    CheckWording official =
        new CheckWording(ItemForm.tidy(itemNo), ItemForm.tidy(heading), ItemForm.tidy(text));
    try {
      feedback.done(
          "editions_checkrow.done."
              + verifyCheckItem.verify(
                  new VerifyCheckItem.Command(
                      getId(), official, getKind(), getVerifiedOn(), getSource(), revisionsSeen)));
    } catch (EditionRefusedException refusal) {
      feedback.refuse(refusal.faults(), EditionFault::field);
      return null;
    }
    return "/editions/checktable?faces-redirect=true";
  }

  public CheckItemFile getFile() {
    if (file == null) {
      file = verifyCheckItem.open(getId());
    }
    return file;
  }

  public String getItemNo() {
    return itemNo;
  }

  public void setItemNo(String itemNo) {
    this.itemNo = itemNo;
  }

  public String getHeading() {
    return heading;
  }

  public void setHeading(String heading) {
    this.heading = heading;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }
}
