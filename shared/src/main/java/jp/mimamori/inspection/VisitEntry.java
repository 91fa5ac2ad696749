package jp.mimamori.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import jp.mimamori.identity.Actor;
import jp.mimamori.tenancy.Ids;

/**
 * What one officer wrote down about one item at a visit. Never changed; a change is a further one.
 */
@Entity
@Table(name = "inspection_entry")
public class VisitEntry {

  /** Longest remark, in characters. */
  public static final int REMARK_MAX = 2000;

  /** In place of an item: the visit as a whole. */
  public static final String WHOLE = "";

  @Id private Long id = Ids.next();
  @Version private int version;

  @Column(name = "institution_id")
  private long institutionId;

  @Column(name = "inspection_id")
  private long inspectionId;

  @Column(name = "item_id")
  private String itemId;

  @Column(name = "change_key")
  private String changeKey;

  @Column(name = "seen_id")
  private long seenId;

  @Enumerated(EnumType.STRING)
  private WordMeaning meaning;

  private String word;

  @Enumerated(EnumType.STRING)
  private WordMeaning direction;

  @Column(name = "direction_word")
  private String directionWord;

  private String remark;

  @Column(name = "person_sub")
  private String personSub;

  @Column(name = "person_name")
  private String personName;

  @Column(name = "recorded_at")
  private Instant recordedAt;

  protected VisitEntry() {}

  /**
   * @param seenId the last entry of the same officer that the change builds on, or 0
   */
  VisitEntry(Inspection about, VisitChange change, long seenId, Actor by, Instant at) {
    this.institutionId = about.getInstitutionId();
    this.inspectionId = about.getId();
    this.itemId = change.itemId();
    this.changeKey = change.key();
    this.seenId = seenId;
    this.meaning = change.result() == null ? null : change.result().meaning();
    this.word = change.result() == null ? null : change.result().text();
    this.direction = change.direction() == null ? null : change.direction().meaning();
    this.directionWord = change.direction() == null ? null : change.direction().text();
    this.remark = change.remark();
    this.personSub = by.sub();
    this.personName = by.name();
    this.recordedAt = at;
  }

  /** Whether it goes on from another one of the same officer, and so takes its place. */
  boolean replaces(VisitEntry earlier) {
    return seenId == earlier.id
        && itemId.equals(earlier.itemId)
        && personSub.equals(earlier.personSub);
  }

  boolean isBy(String sub) {
    return personSub.equals(sub);
  }

  boolean isOf(String key) {
    return changeKey.equals(key);
  }

  /** Whether everything was taken back. */
  boolean isBlank() {
    return word == null && directionWord == null && remark == null;
  }

  public Long getId() {
    return id;
  }

  public String getItemId() {
    return itemId;
  }

  /** 適, 不適 …; null where nothing was chosen. */
  public Word getResult() {
    return word == null ? null : new Word(meaning, word);
  }

  /** 文書指摘, 口頭指導; null where nothing was chosen. */
  public Word getDirection() {
    return directionWord == null ? null : new Word(direction, directionWord);
  }

  /** Or null. */
  public String getRemark() {
    return remark;
  }

  public String getPersonName() {
    return personName;
  }

  public Instant getRecordedAt() {
    return recordedAt;
  }
}
