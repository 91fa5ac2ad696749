package jp.mimamori.submission;

import jp.mimamori.checklist.SubmissionState;

/** Where a year stands with the health center. */
public final class SubmissionStanding {

  private final Submissions submissions;
  private final boolean ready;

  /**
   * @param ready whether the own form could be submitted now
   */
  SubmissionStanding(Submissions submissions, boolean ready) {
    this.submissions = submissions;
    this.ready = ready;
  }

  public SubmissionState getState() {
    return submissions.state();
  }

  /** Whether nothing stands in the way of a submission. */
  public boolean isReady() {
    return ready;
  }

  /** The submission that counts no longer because the form changed after it, or null. */
  public Submission getLapsed() {
    return submissions.lapsed().orElse(null);
  }

  /** What the health center said about the whole, or null. */
  public String getMessage() {
    return submissions
        .standing()
        .map(Submission::getReview)
        .map(SubmissionReview::getMessage)
        .orElse(null);
  }
}
