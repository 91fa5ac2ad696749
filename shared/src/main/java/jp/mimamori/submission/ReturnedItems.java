package jp.mimamori.submission;

import java.util.List;

/** What the health center returned, and how much of it was answered again. */
public final class ReturnedItems {

  private final Submission submission;
  private final FormChanges changes;

  ReturnedItems(Submission submission, FormChanges changes) {
    this.submission = submission;
    this.changes = changes;
  }

  public Submission getSubmission() {
    return submission;
  }

  public List<SubmissionComment> getComments() {
    return submission.getReview().getComments();
  }

  /** The comment on an item of the institution's own form, or null. */
  public String commentOn(String itemId) {
    return submission.getReview().commentOn(ItemKey.own(itemId)).orElse(null);
  }

  /** Whether the item was answered again since. */
  public boolean isChanged(ItemKey item) {
    return changes.contains(item);
  }
}
