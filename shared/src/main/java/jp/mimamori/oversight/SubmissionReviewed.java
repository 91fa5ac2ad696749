package jp.mimamori.oversight;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;
import jp.mimamori.submission.Submission;
import jp.mimamori.submission.SubmissionFacts;
import jp.mimamori.submission.Verdict;

/** An officer accepted or returned a submission. */
public record SubmissionReviewed(long institutionId, Actor actor, Submission submission)
    implements Auditable {

  @Override
  public AuditAction action() {
    return submission.getReview().getVerdict() == Verdict.ACCEPTED
        ? AuditAction.ACCEPT_SUBMISSION
        : AuditAction.RETURN_SUBMISSION;
  }

  @Override
  public String object() {
    return submission.year().year() + "-" + submission.getNumber();
  }

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder(SubmissionFacts.of(submission))
        .add("comments", submission.getReview().getComments().size())
        .build();
  }
}
