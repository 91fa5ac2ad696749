package jp.mimamori.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.mimamori.mail.MailState;

/** Where an institution stands with a notice that was sent. A view; never loaded whole. */
@Entity
@Table(name = "advisory_standing")
class AdvisoryStanding {

  @Column(name = "advisory_id")
  private long advisoryId;

  @Id
  @Column(name = "institution_id")
  private long institutionId;

  @Column(name = "acknowledged_at")
  private Instant acknowledgedAt;

  @Column(name = "done_at")
  private Instant doneAt;

  private String note;

  @Column(name = "acknowledged_by_name")
  private String acknowledgedByName;

  /** Null where no mail could go. */
  @Enumerated(EnumType.STRING)
  private MailState mail;

  protected AdvisoryStanding() {}
}
