package jp.mimamori.audit;

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
 * One line of a vendor's trail, which is a chain of its own among the institutions'. The database
 * shows the signed-in person that of the own vendor.
 */
@Entity
@Table(name = "vendor_act")
public class VendorAct {

  @Id private Long id = Ids.next();
  @Version private int version;

  /** The organization's number, negative: no institution has one. */
  @Column(name = "institution_id")
  private long chain;

  @Column(insertable = false, updatable = false)
  private long seq;

  @Column(insertable = false, updatable = false)
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

  @Column(name = "source_address")
  private String sourceAddress;

  protected VendorAct() {}

  VendorAct(VendorAuditable event, String sourceAddress) {
    Actor actor = event.actor();
    this.chain = -event.organizationId();
    this.actorSub = actor.sub();
    this.actorName = actor.name();
    this.actorPost = actor.post();
    this.action = event.action();
    this.object = event.object();
    this.detail = event.detail() == null ? null : event.detail().toString();
    this.sourceAddress = sourceAddress;
  }

  public Instant getAt() {
    return at;
  }

  public String getActorName() {
    return actorName;
  }

  public AuditAction getAction() {
    return action;
  }

  /** JSON, or null. */
  public String getDetail() {
    return detail;
  }
}
