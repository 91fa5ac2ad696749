package jp.mimamori.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import jp.mimamori.identity.Actor;
import jp.mimamori.identity.Post;
import jp.mimamori.law.FiscalYear;

/** A text that an office sent to the institutions of a list. Never changed. */
@Entity
@Table(name = "campaign")
public class Campaign {

  /** So long before and after it is looked at what institutions do. */
  static final Duration WATCHED = Duration.ofDays(14);

  static final int SUBJECT_MAX = 100;
  static final int TEXT_MAX = 4000;
  static final int CONDITIONS_MAX = 500;

  @Id private Long id;
  @Version private int version;

  @Column(name = "prefecture_code")
  private String prefectureCode;

  @Column(name = "health_center_code")
  private String healthCenterCode;

  @Column(name = "office_name")
  private String officeName;

  @Column(name = "fiscal_year")
  private int fiscalYear;

  private String conditions;

  @Column(name = "until_complete")
  private boolean untilComplete;

  private String subject;
  private String text;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "sent_by")
  private String sentBy;

  @Column(name = "follows_id")
  private Long followsId;

  protected Campaign() {}

  /**
   * @param id drawn when the text was begun, so that sending it twice is refused
   * @param prefectureCode of the office, also of a health center
   */
  Campaign(
      long id,
      Post office,
      String prefectureCode,
      Actor by,
      FiscalYear year,
      SendCampaign.Command command,
      Instant sentAt) {
    this.id = id;
    this.prefectureCode = prefectureCode;
    this.healthCenterCode = office.healthCenterCode();
    this.officeName = by.post();
    this.sentBy = by.name();
    this.fiscalYear = year.year();
    this.conditions = command.conditions();
    this.untilComplete = command.filter().isOfIncomplete() || command.follows() != null;
    this.followsId = command.follows();
    this.subject = command.subject();
    this.text = command.text();
    this.sentAt = sentAt;
  }

  public Long getId() {
    return id;
  }

  public String getOfficeName() {
    return officeName;
  }

  FiscalYear year() {
    return new FiscalYear(fiscalYear);
  }

  /** The parameters of the list that it went to. */
  public String getConditions() {
    return conditions;
  }

  /** Whether an institution that is complete by then gets it no more. */
  public boolean isUntilComplete() {
    return untilComplete;
  }

  public String getSubject() {
    return subject;
  }

  public String getText() {
    return text;
  }

  /** The campaign whose recipients are reminded again, or null. */
  public Long getFollowsId() {
    return followsId;
  }

  public Instant getSentAt() {
    return sentAt;
  }

  public String getSentBy() {
    return sentBy;
  }
}
