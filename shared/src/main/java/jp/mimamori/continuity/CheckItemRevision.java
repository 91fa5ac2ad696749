package jp.mimamori.continuity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.mimamori.checklist.RevisionKind;
import jp.mimamori.checklist.TextRevision;
import jp.mimamori.identity.Actor;

/** What a row of the check table said before somebody confirmed or corrected it. Never changed. */
@Entity
@Table(name = "bcp_check_revision")
public class CheckItemRevision extends TextRevision {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "item_id")
  private CheckItem item;

  @Column(name = "item_no")
  private String itemNo;

  private String heading;
  private String text;

  protected CheckItemRevision() {}

  CheckItemRevision(CheckItem item, RevisionKind kind, Actor by, Instant at) {
    super(kind, item.getSource(), by, at);
    this.item = item;
    this.itemNo = item.getItemNo();
    this.heading = item.getHeading();
    this.text = item.getText();
  }

  public CheckWording getWording() {
    return new CheckWording(itemNo, heading, text);
  }
}
