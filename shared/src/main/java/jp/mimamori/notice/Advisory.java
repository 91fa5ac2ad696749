package jp.mimamori.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import jp.mimamori.identity.Actor;

/** 緊急のお知らせ that was sent. Never changed. */
@Entity
@Table(name = "advisory")
public class Advisory {

  @Id private Long id;
  @Version private int version;

  @Enumerated(EnumType.STRING)
  private Severity severity;

  private String title;
  private String text;

  @Column(name = "source_url")
  private String sourceUrl;

  @Column(name = "acknowledge_by")
  private LocalDate acknowledgeBy;

  private String products;

  @Column(name = "office_name")
  private String officeName;

  @Column(name = "office_phone")
  private String officePhone;

  @Column(name = "sent_at")
  private Instant sentAt;

  @Column(name = "sent_by")
  private String sentBy;

  protected Advisory() {}

  /**
   * @param officePhone null while nobody knows
   */
  Advisory(AdvisoryAim aim, AdvisoryText says, Actor by, String officePhone, Instant sentAt) {
    this.id = aim.getId();
    this.products = aim.getProducts();
    this.severity = says.severity();
    this.title = says.title();
    this.text = says.text();
    this.sourceUrl = says.sourceUrl();
    this.acknowledgeBy = says.acknowledgeBy();
    this.officeName = by.post();
    this.sentBy = by.name();
    this.officePhone = officePhone;
    this.sentAt = sentAt;
  }

  /** That of its aim. */
  public Long getId() {
    return id;
  }

  public Severity getSeverity() {
    return severity;
  }

  public String getTitle() {
    return title;
  }

  /** What to do. */
  public String getText() {
    return text;
  }

  /** A web address, or null. */
  public String getSourceUrl() {
    return sourceUrl;
  }

  /** Null where no day presses. */
  public LocalDate getAcknowledgeBy() {
    return acknowledgeBy;
  }

  /** What those that got it use; empty where it went to everybody. */
  public List<String> getProducts() {
    return products == null ? List.of() : List.of(products.split("\n"));
  }

  public String getOfficeName() {
    return officeName;
  }

  public String getOfficePhone() {
    return officePhone;
  }

  public Instant getSentAt() {
    return sentAt;
  }

  public String getSentBy() {
    return sentBy;
  }
}
