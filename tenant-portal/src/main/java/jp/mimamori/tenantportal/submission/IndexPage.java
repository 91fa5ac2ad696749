package jp.mimamori.tenantportal.submission;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import jp.mimamori.checklist.SubmissionState;
import jp.mimamori.submission.FormLines;
import jp.mimamori.submission.ItemKey;
import jp.mimamori.submission.OpenSubmissions;
import jp.mimamori.submission.Submission;
import jp.mimamori.submission.SubmissionComment;
import jp.mimamori.submission.SubmissionDesk;
import jp.mimamori.submission.SubmissionRefusedException;
import jp.mimamori.submission.SubmitChecklist;
import jp.mimamori.ui.Feedback;
import jp.mimamori.ui.Functions;

/** 提出: what is missing, what was returned, what changed, and the button. */
@Named("submission_index")
@ViewScoped
public class IndexPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @Inject private OpenSubmissions submissions;
  @Inject private SubmitChecklist submitChecklist;
  @Inject private Feedback feedback;

  private SubmissionDesk desk;
  private Map<ItemKey, String> labels;
  private String message;

  public void load() {
    desk = submissions.current();
    labels = desk.getStanding() == null ? Map.of() : FormLines.labels(desk.getStanding().forms());
  }

  public String submit() {
    try {
      submitChecklist.submit(message);
    } catch (SubmissionRefusedException refusal) {
      feedback.refuse(Functions.term(refusal.fault()));
      load();
      return null;
    }
    feedback.done("submission_index.submitted");
    return "/submission/index?faces-redirect=true";
  }

  public SubmissionDesk getDesk() {
    return desk;
  }

  /** Newest first. */
  public List<Submission> getAll() {
    return desk.getSubmissions().newestFirst();
  }

  /** Whether there is a button to submit. */
  public boolean isOpen() {
    return desk.getCheck().isPassed() && desk.getState() != SubmissionState.SUBMITTED;
  }

  /** Where a comment leads to. */
  public String view(SubmissionComment comment) {
    return comment.getItem().vendorId() == 0 ? "/checklist/answer" : "/vendors/view";
  }

  /** The item as it stood on the form. */
  public String label(SubmissionComment comment) {
    return labels.getOrDefault(comment.getItem(), comment.getItem().itemId());
  }

  /** Whether the item was answered again since it was submitted. */
  public boolean isChanged(SubmissionComment comment) {
    return desk.getChanges().contains(comment.getItem());
  }

  public String getMessage() {
    return message;
  }

  public void setMessage(String message) {
    this.message = message;
  }
}
