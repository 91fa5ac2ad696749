package jp.mimamori.checklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;

/** チェックリストの項目 of one edition. Reference data; the text is the official one. */
@Entity
@Table(name = "checklist_item")
public class ChecklistItem {

  /** Reference items (参考項目) may be answered but do not count. */
  public enum Requirement {
    REQUIRED,
    REFERENCE
  }

  @Id private String id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "edition_id")
  private ChecklistEdition edition;

  private int position;

  @Column(name = "section_no")
  private String sectionNo;

  @Column(name = "section_title")
  private String sectionTitle;

  @Column(name = "group_name")
  private String groupName;

  @Column(name = "official_no")
  private String officialNo;

  private String text;
  private String note;

  @Enumerated(EnumType.STRING)
  private Requirement requirement;

  @Column(name = "is_gate")
  private boolean gate;

  @Column(name = "not_required_allowed")
  private boolean notRequiredAllowed;

  @Column(name = "control_id")
  private String controlId;

  @Column(name = "wording_digest")
  private String wordingDigest;

  protected ChecklistItem() {}

  public ChecklistItem(
      ChecklistEdition edition,
      String id,
      int position,
      boolean gate,
      boolean notRequiredAllowed,
      Requirement requirement,
      String controlId,
      String wordingDigest) {
    this.edition = edition;
    this.id = id;
    this.position = position;
    this.gate = gate;
    this.notRequiredAllowed = notRequiredAllowed;
    this.requirement = requirement;
    this.controlId = controlId;
    this.wordingDigest = wordingDigest;
    edition.with(this);
  }

  public String getId() {
    return id;
  }

  public int getPosition() {
    return position;
  }

  public String getSectionNo() {
    return sectionNo;
  }

  public String getSectionTitle() {
    return sectionTitle;
  }

  /** 全般・サーバ・端末PC・ネットワーク機器, or null. */
  public String getGroupName() {
    return groupName;
  }

  public String getOfficialNo() {
    return officialNo;
  }

  /** Section and number as people say them, 2-⑪; null for the gate question. */
  public String getFullNumber() {
    return gate ? null : sectionNo + "-" + officialNo;
  }

  public String getText() {
    return text;
  }

  public String getNote() {
    return note;
  }

  public boolean isRequired() {
    return requirement == Requirement.REQUIRED;
  }

  public boolean isGate() {
    return gate;
  }

  /** 「事業者と契約していない場合には、記入不要」 */
  public boolean isNotRequiredAllowed() {
    return notRequiredAllowed;
  }

  /** The answers that the form takes here, in its own order. */
  public List<AnswerValue> getAllowedValues() {
    return notRequiredAllowed
        ? List.of(AnswerValue.YES, AnswerValue.NO, AnswerValue.NOT_REQUIRED)
        : List.of(AnswerValue.YES, AnswerValue.NO);
  }

  public String getControlId() {
    return controlId;
  }

  /** SHA-256 of text and note: an answer is tied to the wording it was given for. */
  public String getWordingDigest() {
    return wordingDigest;
  }
}
