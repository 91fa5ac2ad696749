package jp.mimamori.oversight;

import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;
import jp.mimamori.submission.Submission;
import jp.mimamori.submission.SubmissionFacts;

/** An officer looked through a submission. */
public record SubmissionOpened(long institutionId, Actor actor, Submission submission)
    implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.LOOK_AT_SUBMISSION;
  }

  @Override
  public String object() {
    return submission.year().year() + "-" + submission.getNumber();
  }

  @Override
  public JsonObject detail() {
    return SubmissionFacts.of(submission);
  }
}
