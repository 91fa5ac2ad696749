package jp.mimamori.oversightportal.editions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.checklist.RevisionKind;
import jp.mimamori.continuity.CheckWording;
import jp.mimamori.edition.CheckItemFile;
import jp.mimamori.edition.EditionFault;
import jp.mimamori.edition.EditionRefusedException;
import jp.mimamori.edition.VerifyCheckItem;
import jp.mimamori.ui.Feedback;

/** A row of BCP策定の確認表 beside the official document: it is right, or it is put right. */
@Named("editions_checkrow")
@ViewScoped
public class CheckRowPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private VerifyCheckItem verifyCheckItem;
  @Inject private Feedback feedback;
  @Inject private Clock clock;

  private String id;
  private transient CheckItemFile file;
  private String itemNo;
  private String heading;
  private String text;
  private RevisionKind kind;
  private LocalDate verifiedOn;
  private String source;
  private int revisionsSeen;

  public void load() {
    CheckWording wording = getFile().getItem().getWording();
    itemNo = wording.itemNo();
    heading = wording.heading();
    text = wording.text();
    revisionsSeen = file.getRevisions().size();
    verifiedOn = getToday();
  }

  public String verify() {
    CheckWording official =
        new CheckWording(ItemForm.tidy(itemNo), ItemForm.tidy(heading), ItemForm.tidy(text));
    try {
      feedback.done(
          "editions_checkrow.done."
              + verifyCheckItem.verify(
                  new VerifyCheckItem.Command(
                      id, official, kind, verifiedOn, source, revisionsSeen)));
    } catch (EditionRefusedException refusal) {
      feedback.refuse(refusal.faults(), EditionFault::field);
      return null;
    }
    return "/editions/checktable?faces-redirect=true";
  }

  public List<RevisionKind> getKinds() {
    return List.of(RevisionKind.SLIP, RevisionKind.MEANING);
  }

  public CheckItemFile getFile() {
    if (file == null) {
      file = verifyCheckItem.open(id);
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
