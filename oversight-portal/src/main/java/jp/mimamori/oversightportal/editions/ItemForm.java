package jp.mimamori.oversightportal.editions;

import java.io.Serializable;
import jp.mimamori.checklist.ChecklistItem.Requirement;
import jp.mimamori.checklist.ItemContent;
import jp.mimamori.checklist.Wording;
import jp.mimamori.files.JapaneseText;

/** What is entered for an item or for a row of a draft. */
public class ItemForm implements Serializable {

  private static final long serialVersionUID = 1L;

  private String sectionNo;
  private String sectionTitle;
  private String groupName;
  private String officialNo;
  private String text;
  private String note;
  private Requirement requirement = Requirement.REQUIRED;
  private boolean gate;
  private boolean notRequiredAllowed;
  private String controlId;

  static ItemForm of(ItemContent content) {
    ItemForm form = new ItemForm();
    form.sectionNo = content.sectionNo();
    form.sectionTitle = content.sectionTitle();
    form.groupName = content.groupName();
    form.officialNo = content.officialNo();
    form.text = content.wording().text();
    form.note = content.wording().note();
    form.requirement = content.requirement();
    form.gate = content.gate();
    form.notRequiredAllowed = content.notRequiredAllowed();
    form.controlId = content.controlId();
    return form;
  }

  ItemContent content() {
    return new ItemContent(
        tidy(sectionNo),
        tidy(sectionTitle),
        tidy(groupName),
        tidy(officialNo),
        new Wording(tidy(text), tidy(note)),
        requirement,
        gate,
        notRequiredAllowed,
        tidy(controlId));
  }

  /** What was typed, without line ends of Windows and blanks around it; null for nothing. */
  static String tidy(String text) {
    return text == null || text.isBlank() ? null : JapaneseText.name(text.replace("\r", ""));
  }

  public String getSectionNo() {
    return sectionNo;
  }

  public void setSectionNo(String sectionNo) {
    this.sectionNo = sectionNo;
  }

  public String getSectionTitle() {
    return sectionTitle;
  }

  public void setSectionTitle(String sectionTitle) {
    this.sectionTitle = sectionTitle;
  }

  public String getGroupName() {
    return groupName;
  }

  public void setGroupName(String groupName) {
    this.groupName = groupName;
  }

  public String getOfficialNo() {
    return officialNo;
  }

  public void setOfficialNo(String officialNo) {
    this.officialNo = officialNo;
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text;
  }

  public String getNote() {
    return note;
  }

  public void setNote(String note) {
    this.note = note;
  }

  public Requirement getRequirement() {
    return requirement;
  }

  public void setRequirement(Requirement requirement) {
    this.requirement = requirement;
  }

  public boolean isGate() {
    return gate;
  }

  public void setGate(boolean gate) {
    this.gate = gate;
  }

  public boolean isNotRequiredAllowed() {
    return notRequiredAllowed;
  }

  public void setNotRequiredAllowed(boolean notRequiredAllowed) {
    this.notRequiredAllowed = notRequiredAllowed;
  }

  public String getControlId() {
    return controlId;
  }

  public void setControlId(String controlId) {
    this.controlId = controlId;
  }
}
