package jp.mimamori.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.mimamori.identity.Actor;
import jp.mimamori.tenancy.TenantOwned;

/** 確認済み: what the institution said of a notice. Never changed. */
@Entity
@Table(name = "acknowledgement")
public class Acknowledgement extends TenantOwned {

  static final int NOTE_MAX = 500;

  @Column(name = "advisory_id")
  private long advisoryId;

  @Enumerated(EnumType.STRING)
  private AcknowledgementKind kind;

  private String note;

  @Column(name = "acknowledged_at")
  private Instant acknowledgedAt;

  @Column(name = "acknowledged_by_name")
  private String acknowledgedByName;

  protected Acknowledgement() {}

  Acknowledgement(
      Advisory advisory, AcknowledgementKind kind, String note, Actor by, Instant acknowledgedAt) {
    this.advisoryId = advisory.getId();
    this.kind = kind;
    this.note = note;
    this.acknowledgedByName = by.name();
    this.acknowledgedAt = acknowledgedAt;
  }

  long getAdvisoryId() {
    return advisoryId;
  }

  public AcknowledgementKind getKind() {
    return kind;
  }

  /** What was done, in a few words, or null. */
  public String getNote() {
    return note;
  }

  public Instant getAcknowledgedAt() {
    return acknowledgedAt;
  }

  public String getAcknowledgedByName() {
    return acknowledgedByName;
  }
}
