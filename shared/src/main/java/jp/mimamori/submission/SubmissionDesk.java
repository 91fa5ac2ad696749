package jp.mimamori.submission;

import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.SubmissionState;

/** What a person needs who wants to submit this year's forms. */
public final class SubmissionDesk {

  private final ChecklistSheet sheet;
  private final SubmissionCheck check;
  private final Submissions submissions;
  private final FormChanges changes;

  SubmissionDesk(
      ChecklistSheet sheet, SubmissionCheck check, Submissions submissions, FormChanges changes) {
    this.sheet = sheet;
    this.check = check;
    this.submissions = submissions;
    this.changes = changes;
  }

  public ChecklistSheet getSheet() {
    return sheet;
  }

  public SubmissionCheck getCheck() {
    return check;
  }

  public Submissions getSubmissions() {
    return submissions;
  }

  public SubmissionState getState() {
    return submissions.state();
  }

  /** The submission that counts, or null. */
  public Submission getStanding() {
    return submissions.standing().orElse(null);
  }

  /** The submission that counts no longer because the form changed after it, or null. */
  public Submission getLapsed() {
    return submissions.lapsed().orElse(null);
  }

  /** What changed since the submission that counts; null where there is none. */
  public FormChanges getChanges() {
    return changes;
  }
}
