package jp.mimamori.submission;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** What the audit trail keeps of a submission: enough to tell whether it is still the same. */
public final class SubmissionFacts {

  private SubmissionFacts() {}

  public static JsonObject of(Submission submission) {
    return Json.createObjectBuilder()
        .add("year", submission.year().year())
        .add("number", submission.getNumber())
        .add("sha256", submission.getSnapshotSha256())
        .build();
  }
}
