package jp.mimamori.checklist;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.mimamori.identity.Actor;
import jp.mimamori.law.FiscalYear;

/**
 * What an item said before somebody confirmed or corrected it. Never changed: answers are tied to
 * these wordings. When a meaning changes, the database takes the answers of the year back in the
 * same transaction ({@code changed_meaning_reopens_answers}).
 */
@Entity
@Table(name = "item_revision")
public class ItemRevision extends TextRevision {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "item_id")
  private ChecklistItem item;

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

  @Column(name = "wording_digest")
  private String wordingDigest;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  @Column(insertable = false, updatable = false)
  private int reopened;

  protected ItemRevision() {}

  ItemRevision(ChecklistItem item, RevisionKind kind, Actor by, Instant at, FiscalYear year) {
    super(kind, item.getProvenance().getSource(), by, at);
    this.item = item;
    this.sectionNo = item.getSectionNo();
    this.sectionTitle = item.getSectionTitle();
    this.groupName = item.getGroupName();
    this.officialNo = item.getOfficialNo();
    this.text = item.getText();
    this.note = item.getNote();
    this.wordingDigest = item.getWordingDigest();
    this.fiscalYear = year.year();
  }

  public String getItemId() {
    return item.getId();
  }

  public Wording getWording() {
    return new Wording(text, note);
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

  public String getWordingDigest() {
    return wordingDigest;
  }

  /** Answers that no longer stand because of it, in all institutions. */
  public int getReopened() {
    return reopened;
  }
}
