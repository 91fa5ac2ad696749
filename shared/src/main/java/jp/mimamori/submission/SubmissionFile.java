package jp.mimamori.submission;

import java.util.List;
import jp.mimamori.checklist.OfficialForm;

/** One submission as it is looked at: the frozen forms, and what changed against the one before. */
public final class SubmissionFile {

  private final Submission submission;
  private final Submission before;
  private final List<OfficialForm> forms;
  private final FormChanges changes;

  private SubmissionFile(
      Submission submission, Submission before, List<OfficialForm> forms, FormChanges changes) {
    this.submission = submission;
    this.before = before;
    this.forms = forms;
    this.changes = changes;
  }

  public static SubmissionFile of(Submissions submissions, Submission submission) {
    Submission before = submissions.before(submission).orElse(null);
    List<OfficialForm> forms = submission.forms();
    FormChanges changes = before == null ? null : FormChanges.between(before.forms(), forms);
    return new SubmissionFile(submission, before, forms, changes);
  }

  public Submission getSubmission() {
    return submission;
  }

  /** The submission that this one followed, or null. */
  public Submission getBefore() {
    return before;
  }

  public List<OfficialForm> getForms() {
    return forms;
  }

  /** Null for the first one. */
  public FormChanges getChanges() {
    return changes;
  }
}
