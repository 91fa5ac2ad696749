package jp.mimamori.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.mimamori.identity.Actor;
import jp.mimamori.tenancy.TenantOwned;

/** One line of the audit trail. The portals add entries and never change one. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry extends TenantOwned {

  /** From which side it was done, as told by the database account. */
  public enum Side {
    INSTITUTION,
    OVERSIGHT,
    OPERATOR
  }

  @Column(insertable = false, updatable = false)
  private long seq;

  @Column(insertable = false, updatable = false)
  private Instant at;

  @Enumerated(EnumType.STRING)
  @Column(insertable = false, updatable = false)
  private Side side;

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

  @Column(name = "source_address")
  private String sourceAddress;

  protected AuditEntry() {}

  AuditEntry(Actor actor, AuditAction action, String object, String detail, String sourceAddress) {
    this.actorSub = actor.sub();
    this.actorName = actor.name();
    this.actorPost = actor.post();
    this.action = action;
    this.object = object;
    this.detail = detail;
    this.sourceAddress = sourceAddress;
  }

  /** Place in the institution's chain, from 1. */
  public long getSeq() {
    return seq;
  }

  public Instant getAt() {
    return at;
  }

  public Side getSide() {
    return side;
  }

  public String getActorName() {
    return actorName;
  }

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

  public String getSourceAddress() {
    return sourceAddress;
  }
}
