package jp.mimamori.tenantportal.submission;

import jp.mimamori.checklist.ChecklistSheet;
import jp.mimamori.checklist.SubmissionState;
import jp.mimamori.submission.Submission;
import jp.mimamori.submission.SubmissionStanding;

/** The part of the first page that tells where this year stands with the health center. */
public final class StatePart {

  private final ChecklistSheet sheet;
  private final SubmissionStanding standing;

  /**
   * @param sheet this year's
   */
  public StatePart(ChecklistSheet sheet, SubmissionStanding standing) {
    this.sheet = sheet;
    this.standing = standing;
  }

  public SubmissionState getState() {
    return standing.getState();
  }

  /** What to do: the state, and for 未提出 whether something is still missing, or again. */
  public String getNext() {
    if (standing.getState() != SubmissionState.NOT_SUBMITTED) {
      return standing.getState().name();
    }
    return standing.isReady() ? "READY" : getLapsed() == null ? "NOT_SUBMITTED" : "AGAIN";
  }

  /** The submission that counts no longer because the form changed after it, or null. */
  public Submission getLapsed() {
    return standing.getLapsed();
  }

  /** Items that an officer entered from paper. */
  public int getFromPaper() {
    return sheet.getFromPaper().size();
  }

  /** What the health center said about the whole, or null. */
  public String getMessage() {
    return standing.getMessage();
  }
}
