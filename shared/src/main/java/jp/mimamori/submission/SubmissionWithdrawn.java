package jp.mimamori.submission;

import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/** An institution took a submission back. */
public record SubmissionWithdrawn(long institutionId, Actor actor, Submission submission)
    implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.WITHDRAW_SUBMISSION;
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
