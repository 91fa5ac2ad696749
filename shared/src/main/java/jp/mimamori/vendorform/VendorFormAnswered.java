package jp.mimamori.vendorform;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.checklist.ChecklistResponse;
import jp.mimamori.checklist.Progress;
import jp.mimamori.identity.Actor;

/** A vendor answered 事業者確認用, by link or on paper. */
public record VendorFormAnswered(
    long institutionId, Actor actor, VendorRequest request, ChecklistResponse response)
    implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.ANSWER_VENDOR_FORM;
  }

  @Override
  public String object() {
    return String.valueOf(request.getId());
  }

  @Override
  public JsonObject detail() {
    Progress progress = response.getProgress();
    return Json.createObjectBuilder()
        .add(
            "after",
            Json.createObjectBuilder()
                .add("vendor", request.getVendor().getName())
                .add("answeredBy", request.getClosedBy())
                .add("origin", request.getAnswerOrigin().name())
                .add("yes", progress.getYes())
                .add("no", progress.getNo()))
        .build();
  }
}
