package jp.mimamori.edition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import jp.mimamori.checklist.ChecklistItem.Requirement;
import jp.mimamori.checklist.ItemContent;
import jp.mimamori.checklist.Wording;
import jp.mimamori.tenancy.Ids;

/** One row of a form, as recognised or as put right by hand. */
@Entity
@Table(name = "draft_row")
public class DraftRow {

  @Id private Long id = Ids.next();
  @Version private int version;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "draft_id")
  private EditionDraft draft;

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

  @Enumerated(EnumType.STRING)
  private Mapping mapping = Mapping.NONE;

  protected DraftRow() {}

  DraftRow(EditionDraft draft, ItemContent content) {
    this.draft = draft;
    write(content);
    propose(content.controlId());
  }

  /** Everything but the control. */
  final void write(ItemContent content) {
    sectionNo = content.sectionNo();
    sectionTitle = content.sectionTitle();
    groupName = content.groupName();
    officialNo = content.officialNo();
    text = content.wording().text();
    note = content.wording().note();
    requirement = content.requirement();
    gate = content.gate();
    notRequiredAllowed = content.notRequiredAllowed();
  }

  private void propose(String control) {
    controlId = control;
    mapping = control == null ? Mapping.NONE : Mapping.PROPOSED;
  }

  /**
   * A person says which control the row asks for.
   *
   * @param control null for none yet
   */
  void map(String control) {
    controlId = control;
    mapping = control == null ? Mapping.NONE : Mapping.CONFIRMED;
  }

  void stand(int place) {
    position = place;
  }

  public ItemContent getContent() {
    return new ItemContent(
        sectionNo,
        sectionTitle,
        groupName,
        officialNo,
        new Wording(text, note),
        requirement,
        gate,
        notRequiredAllowed,
        controlId);
  }

  public Long getId() {
    return id;
  }

  public int getVersion() {
    return version;
  }

  /** From 0. */
  public int getPosition() {
    return position;
  }

  public String getSectionNo() {
    return sectionNo;
  }

  public String getSectionTitle() {
    return sectionTitle;
  }

  public String getGroupName() {
    return groupName;
  }

  public String getOfficialNo() {
    return officialNo;
  }

  /** Section and number as people say them, 2-⑪; empty where either is missing. */
  public String getFullNumber() {
    return sectionNo == null || officialNo == null ? "" : sectionNo + "-" + officialNo;
  }

  public String getText() {
    return text;
  }

  public String getNote() {
    return note;
  }

  public Requirement getRequirement() {
    return requirement;
  }

  public boolean isGate() {
    return gate;
  }

  public boolean isNotRequiredAllowed() {
    return notRequiredAllowed;
  }

  /** Null where none is known yet. */
  public String getControlId() {
    return controlId;
  }

  public Mapping getMapping() {
    return mapping;
  }

  /** What tells rows apart on paper: section, group and number. */
  String place() {
    return String.join("/", String.valueOf(sectionNo), String.valueOf(groupName), officialNo);
  }
}
