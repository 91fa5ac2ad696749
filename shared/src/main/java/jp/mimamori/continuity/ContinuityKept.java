package jp.mimamori.continuity;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jp.mimamori.audit.AuditAction;
import jp.mimamori.audit.Auditable;
import jp.mimamori.identity.Actor;

/**
 * An institution answered the check table, wrote or printed its plan, or held a drill. What was
 * written stays out of the trail.
 *
 * @param after what there is to tell beside who and when
 */
public record ContinuityKept(
    long institutionId, Actor actor, AuditAction action, String object, JsonObject after)
    implements Auditable {

  @Override
  public JsonObject detail() {
    return Json.createObjectBuilder().add("after", after).build();
  }
}
