package jp.mimamori.continuity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.mimamori.checklist.RevisionKind;
import jp.mimamori.identity.Actor;
import jp.mimamori.tenancy.Ids;

/** What a row of the check table said before somebody confirmed or corrected it. Never changed. */
@Entity
@Table(name = "bcp_check_revision")
public class CheckItemRevision {

  @Id private Long id = Ids.next();

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "item_id")
  private CheckItem item;

  @Enumerated(EnumType.STRING)
  private RevisionKind kind;

  @Column(name = "item_no")
  private String itemNo;

  private String heading;
  private String text;
  private String source;

  @Column(name = "revised_at")
  private Instant revisedAt;

  @Column(name = "revised_by")
  private String revisedBy;

  protected CheckItemRevision() {}

  CheckItemRevision(CheckItem item, RevisionKind kind, Actor by, Instant at) {
    this.item = item;
    this.kind = kind;
    this.itemNo = item.getItemNo();
    this.heading = item.getHeading();
    this.text = item.getText();
    this.source = item.getSource();
    this.revisedAt = at;
    this.revisedBy = by.name();
  }

  public RevisionKind getKind() {
    return kind;
  }

  public CheckWording getWording() {
    return new CheckWording(itemNo, heading, text);
  }

  /** Where the former wording came from. */
  public String getSource() {
    return source;
  }

  public Instant getRevisedAt() {
    return revisedAt;
  }

  public String getRevisedBy() {
    return revisedBy;
  }
}
