package jp.mimamori.tenantportal.submission;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jp.mimamori.checklist.SubmissionState;
import jp.mimamori.submission.OpenSubmissions;
import jp.mimamori.submission.Submission;
import jp.mimamori.submission.SubmissionDesk;

/** The part of the first page that tells where this year stands with the health center. */
@Named("submission_state")
@RequestScoped
public class StatePart {

  @Inject private OpenSubmissions submissions;

  private SubmissionDesk desk;

  @PostConstruct
  void load() {
    desk = submissions.current();
  }

  public SubmissionState getState() {
    return desk.getState();
  }

  /** What to do: the state, and for 未提出 whether something is still missing, or again. */
  public String getNext() {
    if (desk.getState() != SubmissionState.NOT_SUBMITTED) {
      return desk.getState().name();
    }
    return desk.getCheck().isPassed() ? "READY" : getLapsed() == null ? "NOT_SUBMITTED" : "AGAIN";
  }

  /** The submission that counts no longer because the form changed after it, or null. */
  public Submission getLapsed() {
    return desk.getLapsed();
  }

  /** Items that an officer entered from paper. */
  public int getFromPaper() {
    return desk.getSheet().getFromPaper().size();
  }

  /** What the health center said about the whole, or null. */
  public String getMessage() {
    return desk.getStanding() == null || desk.getStanding().getReview() == null
        ? null
        : desk.getStanding().getReview().getMessage();
  }
}
