package jp.mimamori.submission;

import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/** An institution handed in its forms of a year. */
public record ChecklistSubmitted(long institutionId, Actor actor, Submission submission)
    implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.SUBMIT_CHECKLIST;
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
