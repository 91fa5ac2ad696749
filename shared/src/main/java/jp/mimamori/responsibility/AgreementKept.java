package jp.mimamori.responsibility;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/** An institution wrote down who answers for what. Notes stay out of the trail. */
public record AgreementKept(long institutionId, Actor actor, long vendorId, AgreementDetails after)
    implements Auditable {

  @Override
  public AuditAction action() {
    return AuditAction.KEEP_RESPONSIBILITY;
  }

  @Override
  public String object() {
    return String.valueOf(vendorId);
  }

  @Override
  public JsonObject detail() {
    JsonObjectBuilder duties = Json.createObjectBuilder();
    after.shares().forEach((duty, share) -> duties.add(duty.name(), share.bearer().name()));
    return Json.createObjectBuilder().add("after", duties).build();
  }
}
