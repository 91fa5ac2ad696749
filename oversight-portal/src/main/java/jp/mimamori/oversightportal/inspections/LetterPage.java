package jp.mimamori.oversightportal.inspections;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import jp.mimamori.identity.IdParameter;
import jp.mimamori.identity.NotFoundException;
import jp.mimamori.inspection.InspectionFault;
import jp.mimamori.inspection.InspectionFile;
import jp.mimamori.inspection.InspectionRefusedException;
import jp.mimamori.inspection.LetterKind;
import jp.mimamori.inspection.LetterText;
import jp.mimamori.inspection.OpenInspection;
import jp.mimamori.inspection.ReviewCorrection;
import jp.mimamori.inspection.SendLetter;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** Writes and sends a letter: 実施通知, 日程変更, 中止, 改善確認. For 結果通知 see {@link ReportPage}. */
@Named("inspections_letter")
@ViewScoped
public class LetterPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OpenInspection openInspection;
  @Inject private SendLetter sendLetter;
  @Inject private ReviewCorrection corrections;
  @Inject private Feedback feedback;

  private String id;
  private String kind;
  private LetterKind letter;
  private transient InspectionFile file;
  private int version;
  private String reference;
  private LocalDate datedOn;
  private String body;
  private String bring;

  public void load() {
    letter = Address.constant(LetterKind.values(), kind);
    if (letter == null || letter == LetterKind.RESULT) {
      throw new NotFoundException("no such letter: " + kind);
    }
    LetterText draft =
        letter == LetterKind.DONE
            ? corrections.draft(IdParameter.of(id))
            : sendLetter.draft(IdParameter.of(id), letter);
    version = getFile().getInspection().getVersion();
    datedOn = draft.datedOn();
    body = draft.body();
    bring = draft.bring();
  }

  public String send() {
    boolean mailed;
    try {
      LetterText text = new LetterText(letter, reference, datedOn, body, bring);
      mailed =
          letter == LetterKind.DONE
              ? corrections.close(IdParameter.of(id), version, text)
              : sendLetter.send(IdParameter.of(id), version, text);
    } catch (InspectionRefusedException refusal) {
      refuse(refusal.fault());
      return null;
    }
    feedback.done(
        mailed ? "inspections_letter.mailed" : "inspections_letter.done", Functions.term(letter));
    return "/inspections/view?faces-redirect=true&id=" + id;
  }

  private void refuse(InspectionFault fault) {
    switch (fault) {
      case TEXT_MISSING -> feedback.refuse("body", Functions.term(fault));
      case DATE_MISSING -> feedback.refuse("datedOn", Functions.term(fault));
      default -> feedback.refuse(Functions.term(fault));
    }
  }

  public InspectionFile getFile() {
    if (file == null) {
      file = openInspection.open(IdParameter.of(id));
    }
    return file;
  }

  public LetterKind getLetter() {
    return letter;
  }

  public boolean isAnnouncing() {
    return letter == LetterKind.NOTICE || letter == LetterKind.CHANGE;
  }

  public String getId() {
    return id;
  }

  public void setId(String id) {
    this.id = id;
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getReference() {
    return reference;
  }

  public void setReference(String reference) {
    this.reference = reference;
  }

  public LocalDate getDatedOn() {
    return datedOn;
  }

  public void setDatedOn(LocalDate datedOn) {
    this.datedOn = datedOn;
  }

  public String getBody() {
    return body;
  }

  public void setBody(String body) {
    this.body = body;
  }

  public String getBring() {
    return bring;
  }

  public void setBring(String bring) {
    this.bring = bring;
  }
}
