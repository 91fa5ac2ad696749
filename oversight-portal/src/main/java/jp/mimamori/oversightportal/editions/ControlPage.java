package jp.mimamori.oversightportal.editions;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.checklist.Control;
import jp.mimamori.edition.EditionFault;
import jp.mimamori.edition.EditionRefusedException;
import jp.mimamori.ui.Feedback;

/** Help for a question that no earlier form asked. */
@Named("editions_control")
@ViewScoped
public class ControlPage extends OfDraft {

  private static final long serialVersionUID = 1L;

  @Inject private Feedback feedback;

  private String row;
  private String title;
  private String meaning;
  private String action;
  private String ask;
  private String vendorText;
  private String showAtInspection;

  private String text;

  public void load() {
    text = row(row).getText();
  }

  public String add() {
    try {
      editDraft()
          .addControl(
              draftId(),
              number(row),
              new Control.Help(title, meaning, action, ask, vendorText, showAtInspection));
    } catch (EditionRefusedException refusal) {
      feedback.refuse(refusal.faults(), EditionFault::field);
      return null;
    }
    feedback.done("editions_control.done", title);
    return toDraft();
  }

  /** What the row asks. */
  public String getText() {
    return text;
  }

  public String getRow() {
    return row;
  }

  public void setRow(String row) {
    this.row = row;
  }

  public String getTitle() {
    return title;
  }

  public void setTitle(String title) {
    this.title = title;
  }

  public String getMeaning() {
    return meaning;
  }

  public void setMeaning(String meaning) {
    this.meaning = meaning;
  }

  public String getAction() {
    return action;
  }

  public void setAction(String action) {
    this.action = action;
  }

  public String getAsk() {
    return ask;
  }

  public void setAsk(String ask) {
    this.ask = ask;
  }

  public String getVendorText() {
    return vendorText;
  }

  public void setVendorText(String vendorText) {
    this.vendorText = vendorText;
  }

  public String getShowAtInspection() {
    return showAtInspection;
  }

  public void setShowAtInspection(String showAtInspection) {
    this.showAtInspection = showAtInspection;
  }
}
