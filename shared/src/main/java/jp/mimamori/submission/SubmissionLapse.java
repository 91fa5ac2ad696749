package jp.mimamori.submission;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import jp.mimamori.checklist.ChecklistEdition;
import jp.mimamori.checklist.ChecklistItem;
import jp.mimamori.tenancy.TenantOwned;

/**
 * The form changed after a submission, so that answers have to be given anew: the submission stays
 * as history, the year is 未提出 again. Written by the database where an edition is published or the
 * meaning of an item changes.
 */
@Entity
@Table(name = "submission_lapse")
public class SubmissionLapse extends TenantOwned {

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "submission_id")
  private Submission submission;

  /** Read along, as is the item: pages show them when the transaction is over. */
  @ManyToOne
  @JoinColumn(name = "edition_id")
  private ChecklistEdition edition;

  @ManyToOne
  @JoinColumn(name = "item_id")
  private ChecklistItem item;

  @Column(name = "lapsed_at")
  private Instant lapsedAt;

  protected SubmissionLapse() {}

  /** The edition that is answered from then on. */
  public ChecklistEdition getEdition() {
    return edition;
  }

  /** Its item whose meaning changed; null where the edition is a new one. */
  public ChecklistItem getItem() {
    return item;
  }

  public Instant getLapsedAt() {
    return lapsedAt;
  }
}
