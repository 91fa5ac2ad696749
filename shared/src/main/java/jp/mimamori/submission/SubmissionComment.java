package jp.mimamori.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jp.mimamori.tenancy.TenantOwned;

/** What the health center says to one item of a submission. Written by officers only. */
@Entity
@Table(name = "submission_comment")
public class SubmissionComment extends TenantOwned {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "review_id")
  private SubmissionReview review;

  @Column(name = "vendor_id")
  private long vendorId;

  @Column(name = "item_id")
  private String itemId;

  private String text;

  protected SubmissionComment() {}

  SubmissionComment(SubmissionReview review, ItemKey item, String text) {
    this.review = review;
    this.vendorId = item.vendorId();
    this.itemId = item.itemId();
    this.text = text;
  }

  public ItemKey getItem() {
    return new ItemKey(vendorId, itemId);
  }

  public String getText() {
    return text;
  }
}
