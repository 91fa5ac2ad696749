package jp.mimamori.oversight;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import jp.mimamori.audit.AuditAction;

/**
 * Something that an officer did or looked at: an entry of the audit trail, read from a view that
 * shows nothing of what institutions did.
 */
@Entity
@Table(name = "officer_act")
public class OfficerAct {

  @Id private Long id;

  @Column(name = "institution_id")
  private long institutionId;

  private Instant at;

  @Column(name = "actor_sub")
  private String actorSub;

  @Column(name = "actor_name")
  private String actorName;

  @Column(name = "actor_post")
  private String actorPost;

  @Enumerated(EnumType.STRING)
  private AuditAction action;

  private String object;
  private String detail;

  /** In Japan. */
  @Column(name = "on_day")
  private LocalDate day;

  @Column(name = "day_before")
  private LocalDate dayBefore;

  protected OfficerAct() {}

  public Long getId() {
    return id;
  }

  public Instant getAt() {
    return at;
  }

  public String getActorName() {
    return actorName;
  }

  /** Name of the office at that time. */
  public String getActorPost() {
    return actorPost;
  }

  public AuditAction getAction() {
    return action;
  }

  public String getObject() {
    return object;
  }

  /** JSON, or null. */
  public String getDetail() {
    return detail;
  }

  /** Whether it concerned one institution. */
  public boolean isAboutInstitution() {
    return institutionId != 0;
  }
}
