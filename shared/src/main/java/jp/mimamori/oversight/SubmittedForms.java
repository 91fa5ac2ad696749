package jp.mimamori.oversight;

import jp.mimamori.organization.Institution;
import jp.mimamori.submission.SubmissionFile;

/** A submission before the officer who looks through it. */
public final class SubmittedForms {

  private final Institution institution;
  private final SubmissionFile file;
  private final boolean reviewable;

  SubmittedForms(Institution institution, SubmissionFile file, boolean reviewable) {
    this.institution = institution;
    this.file = file;
    this.reviewable = reviewable;
  }

  public Institution getInstitution() {
    return institution;
  }

  public SubmissionFile getFile() {
    return file;
  }

  /** Whether this officer can accept or return it now. */
  public boolean isReviewable() {
    return reviewable;
  }
}
