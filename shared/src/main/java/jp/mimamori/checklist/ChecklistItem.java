package jp.mimamori.checklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;

/** チェックリストの項目 of one edition; the text is the official one. */
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

  @Embedded private Provenance provenance;

  protected ChecklistItem() {}

  /** Enters the edition. */
  public ChecklistItem(
      ChecklistEdition edition,
      String id,
      int position,
      ItemContent content,
      Provenance provenance) {
    this.edition = edition;
    this.id = id;
    this.position = position;
    this.requirement = content.requirement();
    this.gate = content.gate();
    this.notRequiredAllowed = content.notRequiredAllowed();
    this.controlId = content.controlId();
    this.provenance = provenance;
    place(content);
    edition.with(this);
  }

  private void place(ItemContent content) {
    this.sectionNo = content.sectionNo();
    this.sectionTitle = content.sectionTitle();
    this.groupName = content.groupName();
    this.officialNo = content.officialNo();
    this.text = content.wording().text();
    this.note = content.wording().note();
    this.wordingDigest = content.wording().digest();
  }

  /**
   * Takes over what the official document says. What is asked for by it (control, requirement)
   * stays as it is.
   *
   * @return what the item said before
   */
  public ItemRevision revise(
      RevisionKind kind,
      ItemContent official,
      Provenance from,
      Actor by,
      Instant at,
      FiscalYear year) {
    ItemRevision before = new ItemRevision(this, kind, by, at, year);
    place(official);
    provenance = from;
    return before;
  }

  public String getId() {
    return id;
  }

  public ChecklistEdition getEdition() {
    return edition;
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

  public Wording getWording() {
    return new Wording(text, note);
  }

  public ItemContent getContent() {
    return new ItemContent(
        sectionNo,
        sectionTitle,
        groupName,
        officialNo,
        getWording(),
        requirement,
        gate,
        notRequiredAllowed,
        controlId);
  }

  public Provenance getProvenance() {
    return provenance;
  }

  public Requirement getRequirement() {
    return requirement;
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
